import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { competitionRank, groupOfRank } from '../../../src/portal/competition-rank.ts';
import { criterion, summedTable } from '../../support/summed-table.ts';
import { holdsFor } from './property.ts';

/** Scores in hundredths, few enough to be shared often. */
const hundredths = fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 1, maxLength: 40 });

const ranksOf = (scores: readonly number[]): readonly { score: number; rank: number; tied: boolean }[] =>
  competitionRank(scores, (score) => score).map(({ item, rank, tied }) => ({ score: item, rank, tied }));

const better = (scores: readonly number[], than: number): number =>
  scores.filter((score) => score > than).length;

describe('competition ranks, of whatever scores', () => {
  it('are one more than there are better scores; who has the same score has the same rank', () => {
    holdsFor([hundredths], (scores) => {
      for (const { score, rank, tied } of ranksOf(scores)) {
        expect(rank).toBe(better(scores, score) + 1);
        expect(tied).toBe(scores.filter((other) => other === score).length > 1);
      }
    });
  });

  it('come best first, and leave nobody out', () => {
    holdsFor([hundredths], (scores) => {
      const ranked = ranksOf(scores);
      expect(ranked.map(({ score }) => score)).toEqual(scores.toSorted((a, b) => b - a));
      expect(ranked.at(0)!.rank).toBe(1);
    });
  });

  it('do not change for anyone when one joins who is worse than all', () => {
    holdsFor([hundredths], (scores) => {
      const joined = ranksOf([...scores, -1]);
      expect(joined.slice(0, -1)).toEqual(ranksOf(scores));
      expect(joined.at(-1)).toEqual({ score: -1, rank: scores.length + 1, tied: false });
    });
  });
});

describe('the groups of ranks', () => {
  const count = fc.integer({ min: 1, max: 120 });
  const groups = fc.integer({ min: 1, max: 6 });

  it('begin with 1, never go back, and hold as many each, give or take one', () => {
    holdsFor([count, groups], (agencies, most) => {
      const found = Array.from({ length: agencies }, (_, index) => groupOfRank(index + 1, agencies, most));
      expect(found).toEqual(found.toSorted((a, b) => a - b));
      expect(found[0]).toBe(1);
      expect(found.at(-1)).toBeLessThanOrEqual(most);
      const sizes = Array.from(
        { length: most },
        (_, index) => found.filter((one) => one === index + 1).length,
      );
      expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
    });
  });
});

describe('a table that is summed from scores', () => {
  /** Three scores in hundredths for each agency; the weights are 1, 2 and 0.5. */
  const scores = fc.array(
    fc.tuple(
      ...(Array(3).fill(fc.integer({ min: 0, max: 1000 })) as [
        fc.Arbitrary<number>,
        fc.Arbitrary<number>,
        fc.Arbitrary<number>,
      ]),
    ),
    {
      minLength: 1,
      maxLength: 15,
    },
  );
  type Scores = readonly (readonly [number, number, number])[];
  const criteria = [criterion('x'), criterion('y', 2), criterion('z', 0.5)];
  const tableOf = (rows: Scores, order = rows.map((_, index) => index)) =>
    summedTable(
      Object.fromEntries(
        order.map((index) => {
          const [x, y, z] = rows[index]!;
          return [`a${index}`, { x: x / 100, y: y / 100, z: z / 100 }];
        }),
      ),
      criteria,
    );
  /** The total of a row in hundredths, half away from zero, by whole numbers alone. */
  const total = ([x, y, z]: Scores[number]): number => x + 2 * y + Math.floor((z + 1) / 2);

  it('ranks by totals that whole numbers give too, at the precision that is shown', () => {
    holdsFor([scores], (rows) => {
      for (const { agency, rank, score } of tableOf(rows).ranked) {
        const own = total(rows[Number(agency.slice(1))]!);
        expect(Math.round(score! * 100)).toBe(own);
        expect(rank).toBe(better(rows.map(total), own) + 1);
      }
    });
  });

  it('gives everyone the same rank in whatever order the rows come', () => {
    const orders = scores.chain((rows) =>
      fc.tuple(
        fc.constant(rows),
        fc.shuffledSubarray(
          rows.map((_, index) => index),
          { minLength: rows.length },
        ),
      ),
    );
    holdsFor([orders], ([rows, order]) => {
      const ranks = (table: ReturnType<typeof tableOf>) =>
        new Map(table.ranked.map(({ agency, rank, tied }) => [agency, { rank, tied }]));
      expect(ranks(tableOf(rows, order))).toEqual(ranks(tableOf(rows)));
    });
  });
});
