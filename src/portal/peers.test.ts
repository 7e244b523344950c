import { describe, expect, it } from 'vitest';
import { peerRange, scoreOf } from './peers.ts';
import type { RankedEntry, RankingTable, UnrankedEntry } from './ranking-table.ts';

const entry = (score: number | null, totals: Record<string, number> = {}) =>
  ({ score, totals: new Map(Object.entries(totals)) }) as unknown as RankedEntry & UnrankedEntry;

const table = (ranked: RankedEntry[], unranked: UnrankedEntry[] = []): RankingTable =>
  ({ ranked, unranked }) as unknown as RankingTable;

describe('peerRange', () => {
  it('has the lowest, the middle and the highest, whatever the order', () => {
    expect(peerRange(table([entry(9), entry(2.5), entry(4)]), '')).toEqual({
      count: 3,
      lowest: 2.5,
      middle: 4,
      highest: 9,
    });
  });

  it('takes the exact mean of the two in the middle of an even number', () => {
    expect(peerRange(table([0.1, 0.2, 0.7, 0.9].map((score) => entry(score))), '')?.middle).toBe(0.45);
  });

  it('counts the score of a criterion of those without a total too', () => {
    const ranked = [entry(5, { data: 1 }), entry(6, { data: 3 })];
    expect(peerRange(table(ranked, [entry(null, { data: 2 })]), 'data')).toMatchObject({
      count: 3,
      middle: 2,
    });
    expect(peerRange(table(ranked, [entry(null, { data: 2 })]), '')).toBeNull();
  });

  it('is one point where all score the same', () => {
    expect(peerRange(table([entry(5), entry(5), entry(5)]), '')).toEqual({
      count: 3,
      lowest: 5,
      middle: 5,
      highest: 5,
    });
  });

  it.each([[[]], [[entry(5)]], [[entry(5), entry(6)]]])('is nothing for fewer than three', (ranked) =>
    expect(peerRange(table(ranked), '')).toBeNull(),
  );
});

it('a score of 0 is a score, a missing one is none', () => {
  expect(scoreOf(entry(0), '')).toBe(0);
  expect(scoreOf(entry(null), '')).toBeNull();
  expect(scoreOf(entry(5, { data: 0 }), 'data')).toBe(0);
  expect(scoreOf(entry(5), 'data')).toBeNull();
});
