import { describe, expect, it } from 'vitest';
import { criterion, randomTable, summedTable } from '../../tests/support/summed-table.ts';
import { leaveOneOut, totalsWithout } from './leave-one-out.ts';

const three = [criterion('x'), criterion('y', 2), criterion('z')];
// Totals: a 3 + 2×3 + 3 = 12, b 9 + 2×1 + 0 = 11, c 2 + 2×2 + 2 = 8.
const scores = { a: { x: 3, y: 3, z: 3 }, b: { x: 9, y: 1, z: 0 }, c: { x: 2, y: 2, z: 2 } };

describe('ranks with one criterion left out', () => {
  const found = leaveOneOut(summedTable(scores, three))!;

  it('are made anew from the others, which keep their weights', () => {
    // Without x: 9, 2, 6. Without y: 6, 9, 4. Without z: 9, 11, 6.
    expect(Object.fromEntries([...found].map(([agency, { ranks }]) => [agency, [...ranks]]))).toEqual({
      a: [
        ['x', 1],
        ['y', 2],
        ['z', 2],
      ],
      b: [
        ['x', 3],
        ['y', 1],
        ['z', 1],
      ],
      c: [
        ['x', 2],
        ['y', 3],
        ['z', 3],
      ],
    });
    expect([...totalsWithout(summedTable(scores, three), 'x')]).toEqual([
      ['a', 9],
      ['b', 2],
      ['c', 6],
    ]);
  });

  it('say how far they reach, and without what', () => {
    const { best, worst } = found.get('b')!;
    expect(best).toEqual({ rank: 1, without: ['y', 'z'] });
    expect(worst).toEqual({ rank: 3, without: ['x'] });
  });

  it('say which criteria matter most: those that move the rank furthest, up or down', () => {
    expect(found.get('a')!.decisive).toEqual(['y', 'z']);
    expect(found.get('b')!.decisive).toEqual(['x', 'y', 'z']);
    expect(found.get('c')!.decisive).toEqual(['x']);
  });

  it('name no criterion where none moves the rank', () => {
    const clear = { a: { x: 9, y: 9, z: 9 }, b: { x: 1, y: 1, z: 1 } };
    expect(leaveOneOut(summedTable(clear, three))!.get('a')).toMatchObject({
      best: { rank: 1, without: ['x', 'y', 'z'] },
      worst: { rank: 1, without: ['x', 'y', 'z'] },
      decisive: [],
    });
  });

  it('are shared by totals that are equal at the precision of the ranking', () => {
    const near = { a: { x: 5, y: 1.001, z: 1 }, b: { x: 1, y: 1, z: 1 }, c: { x: 0, y: 0, z: 0 } };
    const without = (precision: number): number[] =>
      [...leaveOneOut(summedTable(near, three, { precision }))!.values()].map(({ ranks }) => ranks.get('x')!);
    expect(without(2)).toEqual([1, 1, 3]);
    expect(without(3)).toEqual([1, 2, 3]);
  });

  it('leave out a criterion with all its parts', () => {
    const tree = [criterion('p', 1, [criterion('x'), criterion('y')]), criterion('q'), criterion('r')];
    const table = summedTable({ a: { x: 9, y: 9, q: 0, r: 0 }, b: { x: 0, y: 0, q: 5, r: 5 } }, tree);
    expect([...leaveOneOut(table)!.get('a')!.ranks]).toEqual([
      ['p', 2],
      ['q', 1],
      ['r', 1],
    ]);
  });

  it.each([1, 2, 3, 4, 5])('do not depend on the order of the agencies (%i)', (seed) => {
    const table = randomTable(12, 9, seed);
    const turned = leaveOneOut({ ...table, ranked: table.ranked.toReversed() })!;
    for (const [agency, found] of leaveOneOut(table)!) expect(turned.get(agency)).toEqual(found);
  });

  it('are none where fewer than three top-level criteria are summed, or ranks are as published', () => {
    const two = summedTable({ a: { x: 1, y: 2 }, b: { x: 2, y: 2 } }, three.slice(0, 2));
    expect(leaveOneOut(two)).toBeNull();
    const table = summedTable(scores, three);
    expect(leaveOneOut({ ...table, ranking: { ...table.ranking, method: 'published' } })).toBeNull();
  });
});
