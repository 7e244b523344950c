import { describe, expect, it } from 'vitest';
import { criterion } from '../../tests/support/summed-table.ts';
import { lowestInOrder, weightDraws, weightsInWhole } from './weight-draws.ts';

const tree = [
  criterion('p', 0.6, [criterion('p1', 0.75), criterion('p2', 0.25)]),
  criterion('q', 0.4, [criterion('q1', 1)]),
];
const method = { seed: 57, spread: 0.25 };
const take = (count: number, of = weightDraws(tree, method)) =>
  Array.from({ length: count }, () => of.next().value);

describe('drawn weights', () => {
  it('keep the sum of the weights under one parent', () => {
    for (const draw of take(500)) {
      expect(draw.get('p')! + draw.get('q')!).toBeCloseTo(1, 10);
      expect(draw.get('p1')! + draw.get('p2')!).toBeCloseTo(1, 10);
      // The only part of its parent has nothing to give or take.
      expect(draw.get('q1')).toBeCloseTo(1, 10);
    }
  });

  it('keep each factor within the spread: two weights of a pair never drift further apart than that allows', () => {
    const ratios = take(500).map((draw) => draw.get('p')! / draw.get('q')! / (0.6 / 0.4));
    expect(Math.max(...ratios)).toBeLessThanOrEqual(1.25 / 0.75);
    expect(Math.min(...ratios)).toBeGreaterThanOrEqual(0.75 / 1.25);
    // And do use it: of 500 draws some come near both ends.
    expect(Math.max(...ratios)).toBeGreaterThan(1.5);
    expect(Math.min(...ratios)).toBeLessThan(0.67);
  });

  it('are the published ones where nothing is spread', () => {
    expect([...take(1, weightDraws(tree, { seed: 57, spread: 0 }))[0]!]).toEqual([
      ['p', 0.6],
      ['q', 0.4],
      ['p1', 0.75],
      ['p2', 0.25],
      ['q1', 1],
    ]);
  });

  it('count in the whole as the product on the way down', () => {
    const draw = new Map([
      ['p', 0.5],
      ['q', 0.5],
      ['p1', 0.2],
      ['p2', 0.8],
      ['q1', 1],
    ]);
    expect(Object.fromEntries(weightsInWhole(tree, draw))).toEqual({ p1: 0.1, p2: 0.4, q1: 0.5 });
    expect(lowestInOrder(tree.toReversed())).toEqual(['p1', 'p2', 'q1']);
  });
});
