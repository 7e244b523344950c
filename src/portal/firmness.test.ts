import { describe, expect, it } from 'vitest';
import { criterion, summedTable } from '../../tests/support/summed-table.ts';
import { firmnessOf, widthOf } from './firmness.ts';

const criteria = ['x', 'y', 'z'].map((id) => criterion(id));
// a leads everywhere and d trails everywhere; b and c hang on the weights.
const scores = {
  a: { x: 9, y: 9, z: 9 },
  b: { x: 8, y: 2, z: 5 },
  c: { x: 2, y: 8, z: 5 },
  d: { x: 1, y: 1, z: 1 },
};

describe('how firm ranks are', () => {
  it('counts narrow intervals, and names the widest', () => {
    const { narrow, widest, rows } = firmnessOf(summedTable(scores, criteria))!;
    expect(rows.map(({ entry, interval }) => [entry.agency, widthOf(interval)])).toEqual([
      ['a', 1],
      ['b', 2],
      ['c', 2],
      ['d', 1],
    ]);
    expect(narrow).toBe(4);
    expect(widest.width).toBe(2);
    expect(widest.rows.map(({ entry }) => entry.agency)).toEqual(['b', 'c']);
  });

  it('counts who keeps the group whichever criterion is left out, or the rank where there are no groups', () => {
    expect(firmnessOf(summedTable(scores, criteria, { groups: 2 }))!.unmoved).toBe(2);
    expect(firmnessOf(summedTable(scores, criteria))!.unmoved).toBe(2);
    const apart = { ...scores, b: { x: 8, y: 7, z: 5 }, c: { x: 2, y: 6, z: 5 } };
    expect(firmnessOf(summedTable(apart, criteria, { groups: 2 }))!.unmoved).toBe(4);
  });

  it('leaves nothing out of two criteria, and says nothing of ranks as published', () => {
    const two = summedTable({ a: { x: 2, y: 1 }, b: { x: 1, y: 2 } }, criteria.slice(0, 2));
    expect(firmnessOf(two)).toMatchObject({ unmoved: null, rows: [{ leftOut: null }, { leftOut: null }] });
    expect(firmnessOf({ ...two, ranking: { ...two.ranking, method: 'published' } })).toBeNull();
  });
});
