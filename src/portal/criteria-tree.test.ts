import { describe, expect, it } from 'vitest';
import { criteriaOfRegime, lowestOf, totalsOf } from './criteria-tree.ts';

const row = (id: string, parent: string | null, regimes: string[], weight = 1) => ({
  line: 1,
  id,
  parent,
  regimes,
  breaks: [],
  weight,
  max: null,
  title_vi: id,
  title_en: id,
  note_vi: null,
  note_en: null,
});

const rows = [
  row('a', null, ['r1', 'r2']),
  row('a1', 'a', ['r1', 'r2']),
  row('a2', 'a', ['r2']),
  row('b', null, ['r1', 'r2'], 0.5),
];

describe('criteriaOfRegime', () => {
  it('holds the criteria of the regime only', () => {
    expect(lowestOf(criteriaOfRegime(rows, 'r1')).map(({ id }) => id)).toEqual(['a1', 'b']);
    expect(lowestOf(criteriaOfRegime(rows, 'r2')).map(({ id }) => id)).toEqual(['a1', 'a2', 'b']);
  });

  it('of a regime without criteria is empty', () => expect(criteriaOfRegime(rows, 'r9')).toEqual([]));
});

describe('totalsOf', () => {
  const criteria = criteriaOfRegime(rows, 'r2');
  const totals = (scores: Record<string, number>) =>
    Object.fromEntries(totalsOf(criteria, new Map(Object.entries(scores)), 2));

  it('adds up parts, each times its weight, and rounds once', () => {
    expect(totals({ a1: 0.004, a2: 0.004, b: 1 })).toEqual({ a1: 0.004, a2: 0.004, b: 1, a: 0.01, '': 0.51 });
  });

  it('gives no total above a missing part, but those beside it', () => {
    expect(totals({ a1: 1, b: 2 })).toEqual({ a1: 1, b: 2 });
    expect(totals({ a1: 1, a2: 2 })).toEqual({ a1: 1, a2: 2, a: 3 });
  });

  it('of no scores is nothing, and a true zero counts', () => {
    expect(totals({})).toEqual({});
    expect(totals({ a1: 0, a2: 0, b: 0 })['']).toBe(0);
  });
});
