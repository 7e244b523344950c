import { madeOnce } from './made-once.ts';
import { resolutionReleases, type Portal } from './portal.ts';
import type { Recommendation } from './recommendations.ts';

/** A recommendation as the newest release that names it has it. */
export interface CurrentRecommendation extends Recommendation {
  readonly period: string;
}

/** Every recommendation, those that wait first, the longest-waiting in front; then the answered, newest first. */
export const currentRecommendations = madeOnce((portal: Portal): readonly CurrentRecommendation[] => {
  const newest = new Map<string, CurrentRecommendation>();
  for (const { period, recommendations } of resolutionReleases(portal)) {
    for (const row of recommendations) newest.set(row.id, { ...row, period });
  }
  const waiting = (row: Recommendation): number => (row.state === 'waiting' ? 0 : 1);
  return [...newest.values()].toSorted(
    (a, b) =>
      waiting(a) - waiting(b) ||
      (a.state === 'waiting' ? order(a.raisedOn, b.raisedOn) : order(b.answeredOn ?? '', a.answeredOn ?? '')),
  );
});

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
