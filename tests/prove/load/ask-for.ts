import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { LoadResult, LoadTask } from './questions.ts';

/** A second process that asks. */
export interface Asker {
  readonly ask: (task: LoadTask) => Promise<LoadResult>;
  readonly close: () => void;
}

/** Starts the process that asks. */
export function startAsker(): Asker {
  const child = fork(fileURLToPath(new URL('load-worker.ts', import.meta.url)));
  const ended = once(child, 'exit').then(([code]) => {
    throw new Error(`the process that asks ended: ${String(code)}`);
  });
  // Where nobody waits for an answer, its end is no fault.
  ended.catch(() => undefined);
  return {
    ask: async (task) => {
      const answered = once(child, 'message');
      child.send(task);
      const [result] = (await Promise.race([answered, ended])) as [LoadResult];
      return result;
    },
    close: () => {
      child.kill();
    },
  };
}
