import type { CheckedData, ReleaseData, SeriesData } from '../intake/read-data.ts';
import type { RegisterRows } from '../intake/registers.ts';
import type { SeriesFile } from '../intake/series-schema.ts';
import { compareTimes } from '../time/periods.ts';
import {
  buildBudgets,
  buildDatabases,
  buildDesignations,
  type AgencyBudget,
  type Designation,
  type NationalDatabase,
} from './accounts.ts';
import { buildAgencies, type Agency } from './agencies.ts';
import { criteriaOfRegime, type Criterion } from './criteria-tree.ts';
import { withoutEmbargoed } from './embargo.ts';
import { buildFigures, type Figure } from './figures.ts';
import {
  buildRankingTables,
  type RankedEntry,
  type RankingTable,
  type UnrankedEntry,
} from './ranking-table.ts';
import { buildRecommendations, type Recommendation } from './recommendations.ts';
import { buildResults, type ReleaseResults } from './results.ts';
import { buildTasks, type Task } from './tasks.ts';

/** A published snapshot of a series for one period. */
export interface Release {
  readonly series: string;
  readonly period: string;
  readonly file: ReleaseData['file'];
  readonly regime: ReleaseData['regime'];
  readonly criteria: readonly Criterion[];
  readonly figures: readonly Figure[];
  readonly rankings: readonly RankingTable[];
  /** Null where the release has no results by agency. */
  readonly results: ReleaseResults | null;
  readonly tasks: readonly Task[];
  readonly recommendations: readonly Recommendation[];
  readonly designations: readonly Designation[];
  readonly budgets: readonly AgencyBudget[];
  readonly databases: readonly NationalDatabase[];
  /** What this version and those before it changed, as they declared it. */
  readonly corrections: ReleaseData['corrections'];
  /** The versions that this one replaced, newest first; each whole, as it was shown. */
  readonly earlier: readonly Release[];
  /** The tables as files, with size and hash. */
  readonly tableFiles: ReleaseData['tableFiles'];
  /** Who prepared, reviewed and approved it, by role. */
  readonly approval: ReleaseData['approval'];
  /** The entry of the lock that keeps this version as it is. */
  readonly seal: ReleaseData['seal'];
}

/** A series with its published releases, oldest first. */
export interface Series {
  readonly file: SeriesFile;
  readonly criteriaRows: SeriesData['criteria'];
  readonly releases: readonly Release[];
  /** Its own tables as files: criteria, definitions of figures, scopes. */
  readonly tableFiles: SeriesData['tableFiles'];
}

/** What one ranking of one release says of an agency. */
export interface Standing {
  readonly series: Series;
  readonly release: Release;
  readonly table: RankingTable;
  readonly entry: RankedEntry | UnrankedEntry;
}

/** Everything that the portal shows. */
export interface Portal {
  /** The instant of the build, in ISO notation. */
  readonly instant: string;
  readonly agencies: ReadonlyMap<string, Agency>;
  readonly series: readonly Series[];
  /** Where agencies stand, oldest first. */
  readonly standings: ReadonlyMap<string, readonly Standing[]>;
  readonly sources: ReadonlyMap<string, RegisterRows['sources'][number]>;
  readonly units: ReadonlyMap<string, RegisterRows['units'][number]>;
  readonly taskGroups: RegisterRows['taskGroups'];
  readonly targets: RegisterRows['targets'];
  readonly documents: RegisterRows['documents'];
  /** Oldest first. */
  readonly milestones: RegisterRows['milestones'];
  /** Newest first. */
  readonly directives: RegisterRows['directives'];
  /** Newest first. */
  readonly practices: RegisterRows['practices'];
  readonly searches: RegisterRows['searches'];
  readonly releaseCalendar: RegisterRows['releaseCalendar'];
  readonly tiles: RegisterRows['tiles'];
  /** The registers as files, in the order of the data dictionary. */
  readonly registerFiles: CheckedData['registerFiles'];
}

/**
 * Builds the model from checked data.
 * @param instant what appears later is left out, as `withoutEmbargoed` does it
 */
export function buildPortal(checked: CheckedData, instant: string): Portal {
  const { registers, registerFiles, series: seriesData } = withoutEmbargoed(checked, instant);
  const series = seriesData.map((data) => ({
    file: data.file,
    criteriaRows: data.criteria,
    tableFiles: data.tableFiles,
    releases: data.releases.map((release) => buildVersions(data, release)),
  }));
  return {
    instant,
    agencies: buildAgencies(registers),
    series,
    standings: collectStandings(series),
    sources: new Map(registers.sources.map((row) => [row.id, row])),
    units: new Map(registers.units.map((row) => [row.id, row])),
    taskGroups: registers.taskGroups.toSorted((a, b) => a.number - b.number),
    targets: registers.targets,
    documents: registers.documents,
    milestones: registers.milestones.toSorted((a, b) => compareTimes(a.date, b.date)),
    directives: registers.directives.toSorted((a, b) => compareTimes(b.date, a.date)),
    practices: registers.practices.toSorted((a, b) => compareTimes(b.said_on, a.said_on)),
    searches: registers.searches,
    releaseCalendar: registers.releaseCalendar,
    tiles: registers.tiles,
    registerFiles,
  };
}

/** The release of a series for a period, if it is published. */
export function findRelease(portal: Portal, series: string, period: string): Release | null {
  const found = portal.series.find(({ file }) => file.id === series);
  return found?.releases.find((release) => release.period === period) ?? null;
}

/** Where an agency stands in the newest period of each ranking that names it. */
export function newestStandings(portal: Portal, agency: string): readonly Standing[] {
  const all = portal.standings.get(agency) ?? [];
  const byRanking = Map.groupBy(all, ({ series, table }) => `${series.file.id} ${table.ranking.id}`);
  return [...byRanking.values()].map((list) => list.at(-1)!);
}

/** The series of the quarterly disclosures of Resolution 57 itself. */
export const resolutionSeries = 'nq57';

/** The figures of Resolution 57's own disclosures, without those of the yearly indices. */
export function resolutionFigures(portal: Portal): readonly Figure[] {
  return allFigures(portal).filter(({ series }) => series === resolutionSeries);
}

/** The releases of Resolution 57's own disclosures, oldest first: those with results, tasks, recommendations. */
export function resolutionReleases(portal: Portal): readonly Release[] {
  return portal.series.find(({ file }) => file.id === resolutionSeries)?.releases ?? [];
}

/** All published figures, of all series. */
export function allFigures(portal: Portal): readonly Figure[] {
  return portal.series.flatMap(({ releases }) => releases.flatMap(({ figures }) => figures));
}

/** The newest version of a release, with those that it replaced. */
function buildVersions(series: SeriesData, release: ReleaseData): Release {
  const earlier = release.earlier.reduceRight<readonly Release[]>(
    (before, version) => [buildRelease(series, version, before), ...before],
    [],
  );
  return buildRelease(series, release, earlier);
}

function buildRelease(series: SeriesData, release: ReleaseData, earlier: readonly Release[]): Release {
  const criteria = criteriaOfRegime(series.criteria, release.regime.id);
  return {
    series: series.file.id,
    period: release.file.period,
    file: release.file,
    regime: release.regime,
    criteria,
    figures: buildFigures(series, release),
    rankings: buildRankingTables(release, criteria),
    results: buildResults(release),
    tasks: buildTasks(release),
    recommendations: buildRecommendations(release),
    designations: buildDesignations(release),
    budgets: buildBudgets(release),
    databases: buildDatabases(release),
    corrections: release.corrections,
    earlier,
    tableFiles: release.tableFiles,
    approval: release.approval,
    seal: release.seal,
  };
}

/** Where agencies stand in the releases of some series, by agency, oldest first. */
export function collectStandings(allSeries: readonly Series[]): ReadonlyMap<string, readonly Standing[]> {
  const standings = new Map<string, Standing[]>();
  for (const series of allSeries) {
    for (const release of series.releases) {
      for (const table of release.rankings) {
        for (const entry of [...table.ranked, ...table.unranked]) {
          const list = standings.get(entry.agency) ?? [];
          list.push({ series, release, table, entry });
          standings.set(entry.agency, list);
        }
      }
    }
  }
  return standings;
}
