import { execFileSync } from 'node:child_process';
import { totalmem } from 'node:os';

/** How much of the machine's memory the heap may take: Node alone allows 4 GB however much there is. */
const heapShare = 0.6;

/**
 * How much of it what has just been made may take before the collector looks for what is forgotten already: with three
 * times as much as 64 MB a portal of 3,321 agencies spends half the time in the collector.
 */
const youngShare = 1 / 64;
const mostYoung = 192;

/** Bytes outside the heap count with it, and no longer set off a walk through all of it each 64 MB by themselves. */
const withHeap = '--external-memory-accounted-in-global-limit';

/** The heap is walked through when it has doubled since the last time, no sooner for what is written meanwhile. */
const growing = '--heap-growing-percent';

/**
 * What Node is told when it builds pages. A portal of thousands of agencies is a model of gigabytes, which is dear to
 * walk through: that happens less often, and what is soon forgotten has room to be forgotten in.
 */
export function buildMemory(): readonly string[] {
  const memory = Math.min(totalmem(), process.constrainedMemory() || Infinity);
  // An option that a Node does not know ends it.
  const known = execFileSync(process.execPath, ['--v8-options'], { encoding: 'utf8' });
  return [
    `--max-old-space-size=${Math.floor((memory * heapShare) / 2 ** 20)}`,
    `--max-semi-space-size=${Math.min(mostYoung, Math.floor((memory * youngShare) / 2 ** 20))}`,
    ...(known.includes(`${withHeap} `) ? [withHeap] : []),
    ...(known.includes(`${growing} `) ? [`${growing}=100`] : []),
  ];
}
