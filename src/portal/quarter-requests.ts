import { firstDay, lastDay } from '../time/periods.ts';
import type { Release } from './portal.ts';
import { daysWaiting, isAnswerOverdue, type Recommendation } from './recommendations.ts';

/** A recommendation that waits, with the days it has waited by the end of the period. */
export interface WaitingRequest {
  readonly request: Recommendation;
  readonly days: number;
  readonly pastDue: boolean;
}

/** How the recommendations stand at the end of a period. */
export interface RequestLines {
  /** The longest-waiting first. */
  readonly waiting: readonly WaitingRequest[];
  readonly pastDue: number;
  /** Answered within the period. */
  readonly answered: number;
}

/** The recommendations of a release in short; null where it has no table of them. */
export function buildRequests({ period, recommendations, tableFiles }: Release): RequestLines | null {
  if (!tableFiles.some(({ table }) => table.name === 'recommendations')) return null;
  const [first, last] = [firstDay(period), lastDay(period)];
  const waiting = recommendations
    .filter(({ state }) => state === 'waiting')
    .map((request) => ({
      request,
      days: daysWaiting(request, last),
      pastDue: isAnswerOverdue(request, last),
    }))
    .toSorted((a, b) => b.days - a.days);
  return {
    waiting,
    pastDue: waiting.filter(({ pastDue }) => pastDue).length,
    answered: recommendations.filter(
      ({ answeredOn }) => answeredOn !== null && first <= answeredOn && answeredOn <= last,
    ).length,
  };
}
