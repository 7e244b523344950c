import { describe, expect, it } from 'vitest';
import { competitionRank, groupOfRank } from './competition-rank.ts';

const ranks = (scores: number[]) =>
  competitionRank(scores, (score) => score).map(({ item, rank, tied }) => [item, rank, tied]);

describe('competitionRank', () => {
  it.each([
    ['nobody', [], []],
    ['one', [7], [[7, 1, false]]],
    [
      'all different',
      [1, 3, 2],
      [
        [3, 1, false],
        [2, 2, false],
        [1, 3, false],
      ],
    ],
    [
      'a tie skips the next rank',
      [5, 9, 7, 7],
      [
        [9, 1, false],
        [7, 2, true],
        [7, 2, true],
        [5, 4, false],
      ],
    ],
    [
      'a tie at the top',
      [4, 4, 1],
      [
        [4, 1, true],
        [4, 1, true],
        [1, 3, false],
      ],
    ],
    [
      'all equal',
      [2, 2, 2],
      [
        [2, 1, true],
        [2, 1, true],
        [2, 1, true],
      ],
    ],
    [
      'negative scores',
      [-3, -1, -2],
      [
        [-1, 1, false],
        [-2, 2, false],
        [-3, 3, false],
      ],
    ],
    [
      'a true zero between',
      [0, 1, -1],
      [
        [1, 1, false],
        [0, 2, false],
        [-1, 3, false],
      ],
    ],
  ])('%s', (_, scores, expected) => expect(ranks(scores)).toEqual(expected));

  it('leaves ties in the order given', () => {
    const items = [
      { id: 'b', score: 1 },
      { id: 'a', score: 1 },
    ];
    expect(competitionRank(items, ({ score }) => score).map(({ item }) => item.id)).toEqual(['b', 'a']);
  });
});

describe('groupOfRank', () => {
  it('divides 61 into 16, 15, 15, 15', () => {
    const groups = Array.from({ length: 61 }, (_, index) => groupOfRank(index + 1, 61, 4));
    const sizes = [1, 2, 3, 4].map((group) => groups.filter((other) => other === group).length);
    expect(sizes).toEqual([16, 15, 15, 15]);
    expect([16, 17, 31, 32, 46, 47].map((rank) => groups[rank - 1])).toEqual([1, 2, 2, 3, 3, 4]);
  });

  it.each([
    [1, 1, 4, 1],
    [2, 2, 4, 3],
    [63, 63, 4, 4],
    [1, 63, 4, 1],
  ])('rank %i of %i in %i groups: %i', (rank, count, of, group) =>
    expect(groupOfRank(rank, count, of)).toBe(group),
  );
});
