import { readFileSync } from 'node:fs';

/** What the workers of a server use, by the kernel's own count. */
interface ProcessUse {
  /** Bytes of memory that are theirs at this moment (resident set). */
  readonly memory: number;
  /** Seconds of processor time since they began. */
  readonly processor: number;
}

/** Ticks of `/proc/<pid>/stat` in a second: the same on every Linux that Debian supports. */
const ticks = 100;

/** What the processes that one has started use together. */
export function useOfWorkers(pid: number): ProcessUse {
  const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ');
  const uses = children.map((child) => {
    const status = readFileSync(`/proc/${child}/status`, 'utf8');
    // The name in brackets may hold spaces; processor time is the 14th and 15th field, counted from the first.
    const fields = readFileSync(`/proc/${child}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ');
    return {
      memory: Number(/^VmRSS:\s+(\d+) kB/m.exec(status)?.[1]) * 1024,
      processor: (Number(fields[11]) + Number(fields[12])) / ticks,
    };
  });
  return {
    memory: uses.reduce((sum, { memory }) => sum + memory, 0),
    processor: uses.reduce((sum, { processor }) => sum + processor, 0),
  };
}
