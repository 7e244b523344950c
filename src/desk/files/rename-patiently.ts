import { rename } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';

/** On Windows a virus scanner or an open file holds a path for a moment; it is asked again for two seconds. */
export async function renamePatiently(from: string, to: string): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await rename(from, to);
      return;
    } catch (error) {
      const busy = ['EPERM', 'EBUSY', 'EACCES'].includes(codeOf(error));
      if (!busy || attempt === 10) throw error;
      await pause(200);
    }
  }
}

/** The file system's code of an error, `ENOENT`; empty where it has none. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
