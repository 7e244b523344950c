import { performance } from 'node:perf_hooks';

/** A step that failed and has said why already. */
export class StepFailed extends Error {}

/**
 * Does one long step and prints a line: what it did and how long it took.
 * @param title in both languages, `Kiểm tra dữ liệu / Checking the data`
 */
export async function step<T>(title: string, work: () => T | Promise<T>): Promise<T> {
  const start = performance.now();
  const seconds = (): string => `${((performance.now() - start) / 1000).toFixed(1)} s`;
  try {
    const result = await work();
    console.log(`✓ ${title}  ${seconds()}`);
    return result;
  } catch (error) {
    console.log(`✗ ${title}  ${seconds()}`);
    throw error;
  }
}
