import { describe, expect, it } from 'vitest';
import type { WhatIfAgency, WhatIfFile } from './what-if-file.ts';
import { followed, trialChanges } from './what-if-changes.ts';
import { equallyWeighed, fitsScale, isPublished, sharesOf, trialRanking, weightScale } from './what-if.ts';

const agency = (
  id: string,
  rank: number,
  values: readonly string[],
  successors: readonly string[] = [],
): WhatIfAgency => ({ id, rank, values, successors, group: rank <= 2 ? 1 : 2 }) as unknown as WhatIfAgency;

function table(weights: readonly number[], agencies: readonly WhatIfAgency[]): WhatIfFile {
  return {
    precision: 2,
    groups: 2,
    criteria: weights.map((weight) => ({ weight })),
    agencies,
  } as unknown as WhatIfFile;
}

const file = table(
  [1, 1],
  [
    agency('a', 1, ['9', '1.005']),
    agency('b', 2, ['1', '9']),
    agency('c', 3, ['4', '4']),
    agency('d', 4, ['1', '1'], ['new']),
  ],
);

const ranksOf = (weights: readonly number[]) =>
  trialRanking(file, weights)!.map(({ agency: { id }, rank, score, tied, group }) => [
    id,
    rank,
    score,
    tied,
    group,
  ]);

describe('a trial', () => {
  it('with the published weights is the published ranking', () => {
    expect(ranksOf([1, 1])).toEqual([
      ['a', 1, 10.01, false, 1],
      ['b', 2, 10, false, 1],
      ['c', 3, 8, false, 2],
      ['d', 4, 2, false, 2],
    ]);
  });

  it('brings other weights back to the published sum, whatever their size', () => {
    expect(ranksOf([0, 2])).toEqual([
      ['b', 1, 18, false, 1],
      ['c', 2, 8, false, 1],
      ['a', 3, 2.01, false, 2],
      ['d', 4, 2, false, 2],
    ]);
    expect(ranksOf([0, 0.003])).toEqual(ranksOf([0, 2]));
  });

  it('shares a rank where scores are equal at the precision, in the published order', () => {
    expect(ranksOf([1, 0]).slice(2)).toEqual([
      ['b', 3, 2, true, 2],
      ['d', 3, 2, true, 2],
    ]);
  });

  it('is none where every weight is 0', () => {
    expect(trialRanking(file, [0, 0])).toBeNull();
    expect(sharesOf([0, 0])).toBeNull();
  });

  it('adds decimals exactly and rounds half up, once', () => {
    const exact = table([0.1, 0.2], [agency('a', 1, ['0.1', '10.025'])]);
    expect(trialRanking(exact, [0.1, 0.2])![0]!.score).toBe(2.02);
    expect(trialRanking(exact, [1, 2])![0]!.score).toBe(2.02);
  });
});

describe('what a trial changes', () => {
  const changes = (weights: readonly number[]) => trialChanges(file, trialRanking(file, weights)!);

  it('is counted: ranks, groups, the farthest', () => {
    const { farthest, ...counts } = changes([0, 2]);
    expect(counts).toEqual({ count: 4, moved: 3, movedFar: 1, far: 2, regrouped: 2 });
    expect(farthest.map(({ agency: { id }, from, to }) => [id, from, to])).toEqual([['a', 1, 3]]);
  });

  it('is nothing with the published weights', () => {
    expect(changes([3, 3])).toEqual({ count: 4, moved: 0, movedFar: 0, far: 2, regrouped: 0, farthest: [] });
  });
});

describe('weights', () => {
  it.each([
    [[1, 1], { max: 3, step: 0.1 }],
    [[0.3, 0.35, 0.35], { max: 1.1, step: 0.01 }],
    [[40, 60], { max: 180, step: 1 }],
    [[100], { max: 300, step: 10 }],
  ])('%j may be set within %j', (weights, scale) => expect(weightScale(table(weights, []))).toEqual(scale));

  it('of an address fit where there is one for each criterion, within the scale', () => {
    expect(fitsScale(file, [0, 3])).toBe(true);
    expect(fitsScale(file, [0, 3.1])).toBe(false);
    expect(fitsScale(file, [1])).toBe(false);
    expect(fitsScale(file, [1, 1, 1])).toBe(false);
  });

  it('are the published ones only when they are the same', () => {
    expect([isPublished(file, [1, 1]), isPublished(file, [2, 2])]).toEqual([true, false]);
    expect([equallyWeighed(file), equallyWeighed(table([1, 2], []))]).toEqual([true, false]);
  });

  it('have shares of the whole', () => expect(sharesOf([1, 3])).toEqual([0.25, 0.75]));
});

describe('the agency that a reader follows', () => {
  const ids = (id: string | null) => followed(file.agencies, id).map((one) => one.id);
  it('is itself, or the units that it was arranged from, or none', () => {
    expect([ids('a'), ids('new'), ids('x'), ids(null)]).toEqual([['a'], ['d'], [], []]);
  });
});
