import { expect, it } from 'vitest';
import type { RankingTable } from './ranking-table.ts';
import { scoresAreComplete } from './score-coverage.ts';

const table = (complete: boolean, ...scores: (number | null)[]): RankingTable =>
  ({ complete, ranked: scores.map((score) => ({ score })) }) as unknown as RankingTable;

it('asks for a whole table and a score of everyone in it', () => {
  expect(scoresAreComplete(table(true, 3, 2, 0))).toBe(true);
  expect(scoresAreComplete(table(true, 3, null))).toBe(false);
  expect(scoresAreComplete(table(false, 3, 2))).toBe(false);
  expect(scoresAreComplete(table(true))).toBe(false);
});
