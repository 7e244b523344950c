import { compareTimes } from '../time/periods.ts';
import { occasionsOf, type Figure, type Occasion, type Scope } from './figures.ts';

/** All that was said of one scope, newest first. */
export interface ScopeProgress {
  readonly scope: Scope;
  readonly occasions: readonly Occasion[];
}

/** Figures by scope: scopes are never joined. The scope with the newest occasion comes first. */
export function progressByScope(figures: readonly Figure[]): readonly ScopeProgress[] {
  const byScope = Map.groupBy(figures, ({ series, scope }) => `${series} ${scope.id}`);
  return [...byScope.values()]
    .map((group) => ({ scope: group[0]!.scope, occasions: occasionsOf(group) }))
    .toSorted((a, b) => compareTimes(b.occasions[0]!.asOf, a.occasions[0]!.asOf));
}

/** How many tasks are done of how many, as one occasion says it. */
export interface TaskStatement {
  readonly occasion: Occasion;
  readonly done: Figure;
  readonly assigned: Figure;
  readonly overdue: Figure | null;
  /** The percentage that the source prints for the tasks done. */
  readonly printedShare: Figure | null;
}

/** The newest statement of tasks done for each scope of Resolution 57 itself, newest first. */
export function newestTaskStatements(figures: readonly Figure[]): readonly TaskStatement[] {
  const core = figures.filter(
    ({ scope, definition }) => scope.relation === 'core' && definition.topic === 'tasks',
  );
  return progressByScope(core).flatMap(({ occasions }) => {
    const statements = occasions.flatMap((occasion) => toTaskStatement(occasion) ?? []);
    return statements.slice(0, 1);
  });
}

function toTaskStatement(occasion: Occasion): TaskStatement | null {
  const inState = (state: Figure['definition']['taskState']): Figure | null =>
    occasion.figures.find(({ definition, value }) => definition.taskState === state && value !== null) ??
    null;
  const [done, assigned] = [inState('done'), inState('assigned')];
  if (!done || !assigned) return null;
  const printedShare =
    occasion.figures.find(({ definition }) => definition.shareOf === done.definition.id) ?? null;
  return { occasion, done, assigned, overdue: inState('overdue'), printedShare };
}

/** The last day on which a figure was stated, or null without figures. */
export function lastReportedDay(figures: readonly Figure[]): string | null {
  const times = figures.map(({ reportedOn }) => reportedOn).toSorted(compareTimes);
  return times.at(-1) ?? null;
}
