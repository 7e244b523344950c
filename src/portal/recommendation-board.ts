import { lastDay } from '../time/periods.ts';
import { currentRecommendations, type CurrentRecommendation } from './current-recommendations.ts';
import { sortName } from './agency-lists.ts';
import { resolutionReleases, type Portal, type Release } from './portal.ts';
import { daysWaiting, isAnswerOverdue } from './recommendations.ts';

/** With whom recommendations wait. */
export interface RecommendationHolder {
  readonly agency: string;
  readonly held: number;
  /** How many of them should have been answered by now. */
  readonly pastDue: number;
  /** The days that the longest-waiting of them has waited. */
  readonly longest: number;
}

/** All recommendations, as they stood on the last day of the newest period that lists any. */
export interface RecommendationBoard {
  /** The newest release that lists any. */
  readonly release: Release;
  readonly day: string;
  /** The longest-waiting first. */
  readonly waiting: readonly CurrentRecommendation[];
  /** The newest answer first. */
  readonly answered: readonly CurrentRecommendation[];
  /** Those that waited when they were last named: the newest list does not say what became of them. */
  readonly unmentioned: readonly CurrentRecommendation[];
  readonly pastDue: number;
  /** Those that hold most first, then in the order of the alphabet. */
  readonly holders: readonly RecommendationHolder[];
  /** The days of the longest wait and with whom it is, each once; null where nothing waits. */
  readonly longest: { readonly days: number; readonly holders: readonly string[] } | null;
}

/** The day that a recommendation is told of: the last one of the period that names it last. */
export function dayOf({ period }: Pick<CurrentRecommendation, 'period'>): string {
  return lastDay(period);
}

/** The board of recommendations, or null where no release lists any. */
export function recommendationBoard(portal: Portal): RecommendationBoard | null {
  const release = resolutionReleases(portal).findLast(({ recommendations }) => recommendations.length > 0);
  if (!release) return null;
  const { period } = release;
  const day = dayOf(release);
  const all = currentRecommendations(portal);
  const open = all.filter(({ state }) => state === 'waiting');
  const waiting = open.filter((row) => row.period === period);
  return {
    release,
    day,
    waiting,
    answered: all.filter(({ state }) => state !== 'waiting'),
    unmentioned: open.filter((row) => row.period !== period),
    pastDue: waiting.filter((row) => isAnswerOverdue(row, day)).length,
    holders: holdersOf(portal, waiting, day),
    longest: longestOf(waiting, day),
  };
}

function holdersOf(
  portal: Portal,
  waiting: readonly CurrentRecommendation[],
  day: string,
): readonly RecommendationHolder[] {
  const collator = new Intl.Collator('vi');
  const name = (id: string): string => sortName(portal.agencies.get(id)!);
  return [...Map.groupBy(waiting, ({ holder }) => holder!)]
    .map(([agency, rows]) => ({
      agency,
      held: rows.length,
      pastDue: rows.filter((row) => isAnswerOverdue(row, day)).length,
      longest: Math.max(...rows.map((row) => daysWaiting(row, day))),
    }))
    .toSorted((a, b) => b.held - a.held || collator.compare(name(a.agency), name(b.agency)));
}

function longestOf(waiting: readonly CurrentRecommendation[], day: string): RecommendationBoard['longest'] {
  if (waiting.length === 0) return null;
  const days = Math.max(...waiting.map((row) => daysWaiting(row, day)));
  const holders = waiting.filter((row) => daysWaiting(row, day) === days).map(({ holder }) => holder!);
  return { days, holders: [...new Set(holders)] };
}
