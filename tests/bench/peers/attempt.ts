import type { Skipped } from './report.ts';

/** Does a part and, where it cannot be done, notes it by its name with the reason: nothing else ends for it. */
export async function attempt<T>(
  part: string,
  skipped: Skipped[],
  run: () => Promise<T>,
): Promise<T | undefined> {
  try {
    return await run();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    skipped.push({ part, reason: reason.trim().slice(0, 600) });
    return undefined;
  }
}
