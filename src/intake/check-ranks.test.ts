import { describe, expect, it } from 'vitest';
import { populationOf, releaseOf } from '../../tests/support/rows.ts';
import { checkRanks } from './check-ranks.ts';
import type { Population } from './populations.ts';

type Cells = [agency: string, rank: number | null, score?: number | null, criterion?: string | null];

function check(
  rows: readonly Cells[],
  population: Partial<Population['declared']> & { from?: 'publisher' } = {},
) {
  const { from, ...declared } = population;
  const base = populationOf(['a', 'b', 'c', 'd'], { ranks: 'complete' }, from ? { population: from } : {});
  const ranks = rows.map(([agency, rank, score = null, criterion = null]) => ({
    ranking: 'p',
    agency,
    rank,
    score,
    criterion,
  }));
  const problems = checkRanks(releaseOf({ ranks }), [
    { ...base, declared: { ...base.declared, ...declared } },
  ]);
  return problems.map(({ code, line }) => (line === undefined ? [code] : [code, line]));
}

describe('the sequence of a complete ranking', () => {
  it.each<[string, (number | null)[]]>([
    ['without ties', [1, 2, 3, 4]],
    ['a tie', [1, 2, 2, 4]],
    ['a tie at the end', [1, 2, 3, 3]],
    ['all tied', [1, 1, 1, 1]],
    ['in any order of rows', [4, 1, 3, 2]],
  ])('%s', (_, ranks) => expect(check(ranks.map((rank, index) => ['abcd'[index]!, rank]))).toEqual([]));

  it.each<[string, number[], number[]]>([
    ['a gap', [1, 2, 4, 4], [4, 5]],
    ['dense ranking', [1, 2, 2, 3], [5]],
    ['no first', [2, 3, 4, 4], [2, 3, 4, 5]],
  ])('%s', (_, ranks, lines) => {
    expect(check(ranks.map((rank, index) => ['abcd'[index]!, rank]))).toEqual(
      lines.map((line) => ['rank-sequence', line]),
    );
  });

  it('is not asked of a partial one', () => {
    expect(
      check(
        [
          ['a', 1],
          ['b', 4],
        ],
        { coverage: { ranks: 'partial' } },
      ),
    ).toEqual([]);
  });

  it('is not asked of ranks by criterion', () => {
    const overall: Cells[] = [
      ['a', 1],
      ['b', 2],
      ['c', 3],
      ['d', 4],
    ];
    expect(check([...overall, ['a', 3, null, 'c1']])).toEqual([]);
  });
});

describe('who is there', () => {
  it('a complete ranking has every agency', () => {
    expect(
      check([
        ['a', 1],
        ['b', 2],
        ['c', 3],
      ]),
    ).toEqual([['row-missing']]);
  });
  it("of the publisher's population it is known how many are missing", () => {
    expect(
      check(
        [
          ['a', 1],
          ['b', 2],
          ['c', 3],
          ['d', 4],
        ],
        { from: 'publisher' },
      ),
    ).toEqual([]);
    expect(
      check(
        [
          ['a', 1],
          ['b', 2],
          ['c', 3],
        ],
        { from: 'publisher' },
      ),
    ).toEqual([['row-missing']]);
  });
  it('coverage has to be declared', () => {
    expect(check([['a', 1]], { coverage: {} })).toEqual([['coverage-missing']]);
    expect(check([], { coverage: {} })).toEqual([]);
  });
});

it('no rank below the last place', () => {
  expect(
    check([
      ['a', 1],
      ['b', 2],
      ['c', 3],
      ['d', 5],
    ]),
  ).toEqual([
    ['rank-above-size', 5],
    ['rank-sequence', 5],
  ]);
});

describe('ranks and scores', () => {
  it('the better rank has the higher score, or the same at the printed precision', () => {
    expect(
      check([
        ['a', 1, 9],
        ['b', 2, 8],
        ['c', 3, 8],
        ['d', 4, 7],
      ]),
    ).toEqual([]);
  });
  it('a contradiction is found across rows without a score', () => {
    expect(
      check([
        ['a', 1, 7],
        ['b', 2],
        ['c', 3, 8],
        ['d', 4],
      ]),
    ).toEqual([['rank-against-score', 4]]);
  });
  it('equal ranks have equal scores at the precision', () => {
    expect(
      check([
        ['a', 1, 9],
        ['b', 2, 8.1],
        ['c', 2, 8.2],
        ['d', 4, 7],
      ]),
    ).toEqual([['rank-against-score', 4]]);
  });
  it('each criterion by itself', () => {
    const overall: Cells[] = [
      ['a', 1, 4],
      ['b', 2, 3],
      ['c', 3, 2],
      ['d', 4, 1],
    ];
    expect(check([...overall, ['a', 2, 5, 'c1'], ['b', 1, 4, 'c1']])).toEqual([['rank-against-score', 6]]);
  });
});

it('a contradiction is found across ranks, and every row below it is told of once', () => {
  expect(
    check([
      ['a', 1, 7],
      ['b', 2, 6],
      ['c', 3, 6.5],
      ['d', 4, 6.4],
    ]),
  ).toEqual([['rank-against-score', 4]]);
});

it('of a partial table the ranks that a tie takes may not occur', () => {
  const partial = { coverage: { ranks: 'partial' } } as const;
  expect(
    check(
      [
        ['a', 2],
        ['b', 2],
        ['c', 3],
      ],
      partial,
    ),
  ).toEqual([['rank-sequence', 4]]);
  expect(
    check(
      [
        ['a', 2],
        ['b', 2],
        ['c', 4],
      ],
      partial,
    ),
  ).toEqual([]);
});
