import type { AgencyBudget, Designation, NationalDatabase } from './accounts.ts';
import type { TaskCounts } from './counts-of-tasks.ts';
import { currentRecommendations, type CurrentRecommendation } from './current-recommendations.ts';
import { madeOnce, madeOnceEach } from './made-once.ts';
import { resolutionReleases, type Portal, type Release, type Standing } from './portal.ts';
import { sumOf, type Result } from './results.ts';
import { rowsOfAgency } from './rows-of-agency.ts';
import { searchesAbout } from './searches.ts';
import { dayOfTasks, inReadingOrder } from './task-lists.ts';
import type { Task } from './tasks.ts';

/** The tables that are to speak of every agency whose results are to be published. */
export type OwedTable = 'results' | 'scores' | 'tasks' | 'recommendations' | 'budget';

/** How the tasks of an agency stand, group by group. */
export interface AgencyResults {
  /** Null where it gave no numbers at all. */
  readonly counts: TaskCounts | null;
  /** By number of the group. */
  readonly rows: readonly Result[];
  /** The rows whose numbers are missing; a group that does not apply to it is not missed beside others that do. */
  readonly silent: readonly Result[];
  readonly scope: string;
}

/** All that the newest release which names an agency says of it. */
export interface AgencyQuarter {
  readonly release: Release;
  /** The day that the tasks are told of. */
  readonly day: string;
  readonly results: AgencyResults | null;
  /** Its places in the rankings of the release. */
  readonly standings: readonly Standing[];
  /** Overdue first. */
  readonly tasks: readonly Task[];
  /** Those that wait first, the longest-waiting in front. */
  readonly raised: readonly CurrentRecommendation[];
  /** Waiting for its answer, the longest-waiting first. */
  readonly held: readonly CurrentRecommendation[];
  readonly budgets: readonly AgencyBudget[];
  readonly designations: readonly Designation[];
  readonly databases: readonly NationalDatabase[];
  /** Of all that stands above, each once. */
  readonly sources: readonly string[];
  /** The tables in which the release has nothing of it, in the order of the page. */
  readonly missing: readonly OwedTable[];
}

/** The newest quarter of an agency, made once; null where no release names it beside its figures. */
export const agencyQuarter: (portal: Portal, agency: string) => AgencyQuarter | null =
  madeOnceEach(makeAgencyQuarter);

function makeAgencyQuarter(portal: Portal, agency: string): AgencyQuarter | null {
  const own = (portal.standings.get(agency) ?? []).filter(({ release }) => release.series === 'nq57');
  const release = resolutionReleases(portal).findLast(
    (candidate) => own.some((standing) => standing.release === candidate) || named(candidate).has(agency),
  );
  if (!release) return null;
  const results = agencyResults(release, agency);
  const standings = own.filter((standing) => standing.release === release);
  const tasks = rowsOfAgency(release.tasks, agency);
  const recommendations = currentRecommendations(portal).filter(({ period }) => period === release.period);
  const raised = recommendations.filter(({ raisedBy }) => raisedBy === agency);
  const held = recommendations.filter(({ holder }) => holder === agency);
  const budgets = rowsOfAgency(release.budgets, agency);
  const has = (table: string): boolean => release.tableFiles.some((file) => file.table.name === table);
  // A list without an entry of the agency says that it has none; a table of every agency without its row lacks it.
  const lacks: Readonly<Record<OwedTable, boolean>> = {
    results: results === null,
    scores: standings.length === 0,
    tasks: !has('tasks'),
    recommendations: !has('recommendations'),
    budget: budgets.length === 0,
  };
  const designations = rowsOfAgency(release.designations, agency);
  const databases = release.databases.filter(({ owner }) => owner === agency);
  const amounts = budgets.flatMap((row) => row.amounts);
  const told = [results?.rows ?? [], tasks, raised, held, amounts, designations, databases].flat();
  return {
    release,
    day: dayOfTasks(release),
    results,
    standings,
    tasks: inReadingOrder(tasks, dayOfTasks(release)),
    raised,
    held,
    budgets,
    designations,
    databases,
    sources: [...new Set(told.flatMap(({ sources }) => sources))],
    missing: (Object.keys(lacks) as OwedTable[]).filter((table) => lacks[table]),
  };
}

/** How the tasks of an agency stand in a release, or null where it has no row. */
export function agencyResults({ results }: Release, agency: string): AgencyResults | null {
  const rows = rowsOfAgency(results?.rows ?? [], agency);
  if (!results || rows.length === 0) return null;
  const counts = sumOf(rows);
  return {
    counts,
    rows: rows.toSorted((a, b) => a.group - b.group),
    silent: rows.filter((row) => row.counts === null && (counts === null || row.status !== 'M')),
    scope: results.scope,
  };
}

/** The search which says that no results by agency were found; null where they were, or were not looked for. */
export function resultsSearch(portal: Portal): Portal['searches'][number] | null {
  const about = searchesAbout(portal, 'responsibility').filter(({ topic }) => topic.includes('results'));
  return about.find(({ outcome }) => outcome === 'none') ?? null;
}

const named = madeOnce(
  ({
    results,
    tasks,
    recommendations,
    designations,
    budgets,
    databases,
  }: Release): ReadonlySet<string | null> =>
    new Set([
      ...[...(results?.rows ?? []), ...tasks, ...designations, ...budgets].map((row) => row.agency),
      ...recommendations.flatMap(({ raisedBy, holder }) => [raisedBy, holder]),
      ...databases.map(({ owner }) => owner),
    ]),
);
