import { median } from '../support/median.ts';

/** How long something took, in milliseconds, over several runs. */
export interface Measurement {
  readonly name: string;
  readonly runs: number;
  readonly fastest: number;
  readonly median: number;
  readonly slowest: number;
}

/**
 * Runs something once to warm up and then so many times.
 * @param prepare makes a fresh input for each run, outside of what is measured: what is remembered must not be found
 */
export function measure<T>(
  name: string,
  runs: number,
  prepare: () => T,
  run: (input: T) => unknown,
): Measurement {
  run(prepare());
  const times = Array.from({ length: runs }, () => {
    const input = prepare();
    const start = performance.now();
    run(input);
    return performance.now() - start;
  }).toSorted((a, b) => a - b);
  return {
    name,
    runs,
    fastest: times[0]!,
    median: median(times),
    slowest: times.at(-1)!,
  };
}

/** Measurements as a table of plain text. */
export function measurementTable(measurements: readonly Measurement[]): string {
  const width = Math.max(...measurements.map(({ name }) => name.length));
  const cell = (value: number): string => value.toFixed(1).padStart(9);
  return [
    `${'ms'.padEnd(width)} ${['fastest', 'median', 'slowest'].map((head) => head.padStart(9)).join('')}   runs`,
    ...measurements.map(
      ({ name, runs, fastest, median, slowest }) =>
        `${name.padEnd(width)} ${cell(fastest)}${cell(median)}${cell(slowest)}${String(runs).padStart(7)}`,
    ),
  ].join('\n');
}
