import { compareTimes } from '../time/periods.ts';
import { byDue, type Directive } from './directives.ts';
import type { OfficialDocument } from './documents.ts';
import { occasionsOf, type Occasion } from './figures.ts';
import { resolutionFigures, type Portal } from './portal.ts';

export type Milestone = Portal['milestones'][number];

/** What a milestone brought, as far as the portal knows it. */
export interface MilestoneYield {
  readonly document: OfficialDocument | null;
  /** What was said in figures, newest first. */
  readonly occasions: readonly Occasion[];
  /** What was asked there, of whom. */
  readonly directives: readonly Directive[];
}

/**
 * What a milestone brought: its document; for a session also the figures that reports of it carry (they name a source
 * that the milestone names too, and were said before the same body's next session), and the requests made on its day.
 */
export function yieldOf(portal: Portal, milestone: Milestone): MilestoneYield {
  const document = portal.documents.find(({ id }) => id === milestone.document) ?? null;
  if (milestone.kind !== 'session') return { document, occasions: [], directives: [] };
  const next = portal.milestones.find(
    ({ kind, body, date }) => kind === 'session' && body === milestone.body && date > milestone.date,
  );
  const figures = resolutionFigures(portal).filter(
    ({ sources, reportedOn }) =>
      compareTimes(reportedOn, milestone.date) >= 0 &&
      (next === undefined || compareTimes(reportedOn, next.date) < 0) &&
      sources.some((source) => milestone.source.includes(source)),
  );
  const directives = portal.directives.filter(({ date }) => date === milestone.date);
  return {
    document,
    occasions: occasionsOf(figures),
    directives: byDue(directives),
  };
}

/** Milestones by year, both newest first. */
export function milestonesByYear(
  milestones: readonly Milestone[],
): readonly { readonly year: string; readonly milestones: readonly Milestone[] }[] {
  const newestFirst = milestones.toReversed();
  return [...Map.groupBy(newestFirst, ({ date }) => date.slice(0, 4))].map(([year, list]) => ({
    year,
    milestones: list,
  }));
}
