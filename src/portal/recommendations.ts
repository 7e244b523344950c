import type { ReleaseData } from '../intake/read-data.ts';
import type { Bilingual } from '../intake/table.ts';
import { daysBetween } from '../time/validity.ts';
import { bilingual } from './figures.ts';

type Row = ReleaseData['recommendations'][number];
type StepRow = ReleaseData['recommendationSteps'][number];

/** One step on a recommendation's way. */
export interface RecommendationStep {
  readonly date: string;
  readonly action: StepRow['action'];
  readonly by: string;
  readonly to: string | null;
  readonly due: string | null;
  readonly note: Bilingual | null;
}

/** A recommendation as one release has it. */
export interface Recommendation {
  readonly id: string;
  readonly title: Bilingual;
  readonly raisedBy: string;
  readonly raisedOn: string;
  readonly addressee: string;
  /** With whom it is now; null once answered. */
  readonly holder: string | null;
  readonly group: number | null;
  readonly firstDue: string | null;
  readonly due: string | null;
  readonly state: Row['state'];
  readonly answeredOn: string | null;
  readonly answer: Bilingual | null;
  readonly steps: readonly RecommendationStep[];
  readonly sources: readonly string[];
}

/** Builds the recommendations of a release, each with its steps in order. */
export function buildRecommendations({
  recommendations,
  recommendationSteps,
}: ReleaseData): readonly Recommendation[] {
  const steps = Map.groupBy(recommendationSteps, ({ recommendation }) => recommendation);
  return recommendations.map((row) => ({
    id: row.id,
    title: { vi: row.title_vi, en: row.title_en },
    raisedBy: row.raised_by,
    raisedOn: row.raised_on,
    addressee: row.addressee,
    holder: row.holder,
    group: row.task_group === null ? null : Number(row.task_group),
    firstDue: row.first_due,
    due: row.due,
    state: row.state,
    answeredOn: row.answered_on,
    answer: bilingual(row.answer_vi, row.answer_en),
    steps: (steps.get(row.id) ?? [])
      .toSorted((a, b) => a.step - b.step)
      .map(({ date, action, by, to, due, note_vi, note_en }) => ({
        date,
        action,
        by,
        to,
        due,
        note: bilingual(note_vi, note_en),
      })),
    sources: row.source,
  }));
}

/** How many days it has waited by a day, or took until it was answered. */
export function daysWaiting({ raisedOn, answeredOn }: Recommendation, day: string): number {
  return daysBetween(raisedOn, answeredOn ?? day);
}

/** Has its answer been due before a day without having come? */
export function isAnswerOverdue({ state, due }: Recommendation, day: string): boolean {
  return state === 'waiting' && due !== null && due < day;
}
