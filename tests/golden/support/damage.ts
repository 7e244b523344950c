import type { ProblemCode } from '../../../src/intake/problems.ts';
import type { DataCopy } from './small-data.ts';

/** One kind of damage to the small data folder, and every problem that the intake must then report. */
export interface Damage {
  readonly name: string;
  readonly damage: (data: DataCopy) => void;
  /** Code, file and, where there is one, line. */
  readonly found: readonly (readonly [code: ProblemCode, file: string, line?: number])[];
  readonly edition?: 'public';
}

export const scores = 'series/papi/2024/scores.csv';
export const figures = 'series/nq57/2025-Q3/figures.csv';
export const differences = 'series/nq57/2025-Q3/differences.csv';
export const ranks = 'series/dti/2023/ranks.csv';
export const descriptor = 'series/papi/2024/datapackage.json';

export const cell = (line: string, index: number, value: string): string =>
  line
    .split(',')
    .map((old, at) => (at === index ? value : old))
    .join(',');
