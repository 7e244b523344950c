import { expect, it } from 'vitest';
import { releaseOf } from '../../../tests/support/rows.ts';
import type { Side } from './compared.ts';
import { jumpsBetween } from './jumps.ts';

/** A release of ten agencies with a published total each, under a regime. */
function side(regime: string, comparable: boolean, scores: readonly number[]): Side {
  const ranks = scores.map((score, index) => ({ ranking: 'p', agency: `a${index}`, rank: index + 1, score }));
  const words = { vi: 'x', en: 'x' };
  const regimes = [
    { id: 'r1', from: '2023', title: words, totals_comparable: null, why: words },
    { id: 'r2', from: '2024', title: words, totals_comparable: comparable, why: words },
  ];
  const rows = releaseOf({ ranks });
  return {
    rows: { ...rows, regime: { ...rows.regime, id: regime } },
    series: { file: { regimes }, criteriaRows: [] },
  } as unknown as Side;
}

const before = [10, 20, 30, 40, 50, 60, 70, 80, 90, 100];
const after = [11, 22, 30, 41, 49, 61, 72, 81, 89, 10];

it('published totals are judged like scores', () => {
  const { jumps, judged } = jumpsBetween(side('r1', true, before), side('r2', true, after));
  expect(judged).toBe(1);
  expect(jumps).toMatchObject([
    { table: 'ranks', row: 'p · a9 · ', column: 'score', old: '100', new: '10', change: -90 },
  ]);
});

it('across a break of totals they are not, and that is said', () => {
  const { jumps, notJudged } = jumpsBetween(side('r1', false, before), side('r2', false, after));
  expect([jumps, notJudged]).toEqual([[], [{ reason: 'break', groups: 1 }]]);
});

it('of too few agencies nothing is said', () => {
  const few = (scores: readonly number[]) => side('r1', true, scores.slice(-5));
  expect(jumpsBetween(few(before), few(after)).notJudged).toEqual([{ reason: 'few', groups: 1 }]);
});
