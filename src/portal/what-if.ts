import { competitionRank, groupOfRank } from './competition-rank.ts';
import { exactSum, roundDecimal } from './decimal.ts';
import type { WhatIfAgency, WhatIfFile } from './what-if-file.ts';

/** An agency as it would stand with other weights. */
export interface TrialRow {
  readonly agency: WhatIfAgency;
  /** On the published scale, at the ranking's precision. */
  readonly score: number;
  readonly rank: number;
  readonly tied: boolean;
  /** 1 is the highest; null where the ranking has no groups. */
  readonly group: number | null;
}

/** The published weights of a table, in the order of its criteria. */
export function publishedWeights({ criteria }: Pick<WhatIfFile, 'criteria'>): readonly number[] {
  return criteria.map(({ weight }) => weight);
}

/**
 * The ranking with other weights, best first; equal ranks in the order of the published ranking. Only the proportions
 * of the weights count: a score is Σ weight × value × (sum of the published weights ÷ sum of these), computed exactly
 * and rounded once, so that the published weights give the published scores and ranks.
 * @param weights one for each criterion, none negative
 * @returns null where all weights are 0
 */
export function trialRanking(file: WhatIfFile, weights: readonly number[]): readonly TrialRow[] | null {
  const sum = sumOf(weights);
  if (sum.eq(0)) return null;
  const published = sumOf(publishedWeights(file));
  const scored = file.agencies.map((agency) => {
    const weighed = exactSum(agency.values.map((value, index) => ({ value, weight: weights[index]! })));
    return { agency, score: roundDecimal(weighed.times(published).div(sum), file.precision) };
  });
  return competitionRank(scored, ({ score }) => score).map(({ item, rank, tied }) => ({
    ...item,
    rank,
    tied,
    group: file.groups === null ? null : groupOfRank(rank, scored.length, file.groups),
  }));
}

/** The part of the whole that each weight has, 0 to 1; null where all are 0. */
export function sharesOf(weights: readonly number[]): readonly number[] | null {
  const sum = sumOf(weights).toNumber();
  return sum === 0 ? null : weights.map((weight) => weight / sum);
}

/** The sum of the published weights, to which any other weights are brought back. */
export function publishedSum(file: Pick<WhatIfFile, 'criteria'>): number {
  return sumOf(publishedWeights(file)).toNumber();
}

/** How far weights may be set and in what steps: up to three times the largest published one, in about thirty steps. */
export function weightScale(file: Pick<WhatIfFile, 'criteria'>): {
  readonly max: number;
  readonly step: number;
} {
  const largest = Math.max(...publishedWeights(file));
  const step = Number(`1e${Math.floor(Math.log10(largest)) - 1}`);
  return { step, max: roundDecimal(Math.ceil(roundDecimal((3 * largest) / step / 10, 6)) * 10 * step, 6) };
}

/** Are these the weights of the table's criteria, each within the scale? */
export function fitsScale(file: Pick<WhatIfFile, 'criteria'>, weights: readonly number[]): boolean {
  const { max } = weightScale(file);
  return weights.length === file.criteria.length && weights.every((weight) => weight >= 0 && weight <= max);
}

/** Are these the published weights themselves? */
export function isPublished(file: Pick<WhatIfFile, 'criteria'>, weights: readonly number[]): boolean {
  return publishedWeights(file).every((weight, index) => weight === weights[index]);
}

/** Do all criteria weigh the same as published? */
export function equallyWeighed(file: Pick<WhatIfFile, 'criteria'>): boolean {
  return new Set(publishedWeights(file)).size === 1;
}

function sumOf(weights: readonly number[]): ReturnType<typeof exactSum> {
  return exactSum(weights.map((weight) => ({ value: weight, weight: 1 })));
}
