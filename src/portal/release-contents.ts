import { compareTimes } from '../time/periods.ts';
import type { Figure, Scope } from './figures.ts';
import { madeOnce } from './made-once.ts';
import { breakBetween } from './movement.ts';
import type { Release, Series } from './portal.ts';
import { progressByScope, type ScopeProgress } from './progress.ts';

/** The sources of everything that a release holds, each once. */
export const releaseSources = madeOnce((release: Release): readonly string[] => {
  const { figures, rankings, results, tasks, recommendations, designations, budgets, databases } = release;
  const entries = rankings.flatMap(({ ranked, unranked, omissions }) => [
    ...ranked,
    ...unranked,
    ...omissions,
  ]);
  const lists = [...tasks, ...recommendations, ...designations, ...databases];
  const amounts = budgets.flatMap((budget) => budget.amounts);
  const all = [...figures, ...entries, ...(results?.rows ?? []), ...lists, ...amounts];
  return [...new Set(all.flatMap(({ sources }) => sources))];
});

/** The first and the last time at which some figures were said; null without figures. */
export function reportedSpan(
  figures: readonly Figure[],
): { readonly from: string; readonly to: string } | null {
  const times = figures.map(({ reportedOn }) => reportedOn).toSorted(compareTimes);
  const [from, to] = [times[0], times.at(-1)];
  return from === undefined || to === undefined ? null : { from, to };
}

/**
 * What a release says of each scope, by how the scopes stand to Resolution 57: its own first, the widest last. A
 * relation that no scope has is left out.
 */
export function releaseScopes({
  figures,
}: Release): readonly { readonly relation: Scope['relation']; readonly scopes: readonly ScopeProgress[] }[] {
  const byRelation = Map.groupBy(progressByScope(figures), ({ scope }) => scope.relation);
  return (['core', 'related', 'wider'] as const).flatMap((relation) => {
    const scopes = byRelation.get(relation);
    return scopes ? [{ relation, scopes }] : [];
  });
}

/** The same figure of the same scope, as two releases give it. */
interface RepeatedFigure {
  readonly before: Figure;
  readonly after: Figure;
}

/** The release before a release in its series, or null. */
export function releaseBefore(series: Series, release: Release): Release | null {
  const index = series.releases.findIndex(({ period }) => period === release.period);
  return series.releases[index - 1] ?? null;
}

/**
 * What a release and the one before both say: the newest value of each figure in each, never across scopes or units,
 * and nothing where the method changed in between.
 */
export function repeatedFigures(series: Series, release: Release): readonly RepeatedFigure[] {
  const earlier = releaseBefore(series, release);
  if (!earlier || breakBetween(series.file, earlier.regime.id, release.regime.id)) return [];
  const before = newestByKey(earlier.figures);
  return [...newestByKey(release.figures)].flatMap(([key, after]) => {
    const same = before.get(key);
    return same && same.asOf !== after.asOf ? [{ before: same, after }] : [];
  });
}

function newestByKey(figures: readonly Figure[]): ReadonlyMap<string, Figure> {
  const oldestFirst = figures
    .filter(({ value }) => value !== null)
    .toSorted((a, b) => compareTimes(a.asOf, b.asOf) || compareTimes(a.reportedOn, b.reportedOn));
  return new Map(oldestFirst.map((figure) => [`${figure.scope.id} ${figure.definition.id}`, figure]));
}

/** The figures whose printed number was declared not to add up. */
export function declaredDifferences(figures: readonly Figure[]): readonly Figure[] {
  return figures.filter(({ difference }) => difference !== null);
}

type Status = Release['file']['status'];

/** How many releases have each status, in the order in which the statuses first come. */
export function statusCounts(
  releases: readonly Release[],
): readonly { readonly status: Status; readonly count: number }[] {
  const groups = Map.groupBy(releases, ({ file }) => file.status);
  return [...groups].map(([status, { length }]) => ({ status, count: length }));
}

/** The series in the order of their newest period, newest first; those without a release last. */
export function seriesByNewest(series: readonly Series[]): readonly Series[] {
  const newest = ({ releases }: Series): string => releases.at(-1)?.period ?? '0001';
  return series.toSorted((a, b) => compareTimes(newest(b), newest(a)));
}
