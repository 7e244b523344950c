import { checkAccounts } from './check-accounts.ts';
import { checkAgencies } from './check-agencies.ts';
import { checkCalendar } from './check-calendar.ts';
import { checkFigureRows } from './check-figure-rows.ts';
import { checkFigures } from './check-figures.ts';
import { checkRanks } from './check-ranks.ts';
import { checkRecommendations } from './check-recommendations.ts';
import { checkRegisters } from './check-registers.ts';
import { checkResults } from './check-results.ts';
import { checkSampleRows } from './check-sample-rows.ts';
import { checkScores } from './check-scores.ts';
import { checkStatuses } from './check-statuses.ts';
import { checkSums } from './check-sums.ts';
import { checkTaskHistory } from './check-task-history.ts';
import { checkTasks } from './check-tasks.ts';
import { checkVersions } from './check-versions.ts';
import { checkMembership, checkPopulations, isSizeSound } from './populations.ts';
import type { Problem } from './problems.ts';
import type { CheckedData, ReleaseData, SeriesData } from './read-data.ts';
import { checkReferences, type KeysOf } from './references.ts';
import { registerFile, type RegisterRows, type RowsOf } from './registers.ts';
import type { ReleaseRows } from './release.ts';
import type { SeriesRows } from './series.ts';
import type { Row, Table } from './table.ts';
import { registerTables, releaseTables, seriesTables } from './tables/index.ts';

/**
 * What no table can tell alone: references, populations, completeness, sums, the edition. Rows with a problem of their
 * own are missing here, so what builds on an unsound file waits until it is mended; a false alarm helps nobody.
 */
export function checkAcross(
  data: CheckedData,
  edition: 'public' | 'sample',
  before: readonly Problem[],
): Problem[] {
  const { registers, series } = data;
  // What is fictitious is refused whatever else is wrong.
  const refused = edition === 'public' ? checkSampleRows(data) : [];
  const damaged = [...new Set(before.map(({ file }) => file))];
  const sound = (folder: string): boolean => !damaged.some((file) => file.startsWith(`${folder}/`));
  /** The files of a series itself, not those of its releases. */
  const seriesSound = ({ folder }: { readonly folder: string }): boolean =>
    !damaged.some((file) => file.slice(0, file.lastIndexOf('/')) === folder);
  if (!sound('registers')) return refused;
  const common = registerKeys(registers, series);
  const ofSeries = series.flatMap((entry): Problem[] => {
    if (!seriesSound(entry)) return [];
    const keysOf = seriesKeys(entry, common);
    const sounds = entry.releases.filter(({ folder }) => sound(folder));
    return [
      ...checkTableReferences(seriesTables, entry, (table) => `${entry.folder}/${table.name}.csv`, keysOf),
      ...sounds.flatMap((release) => [
        // A replaced version is sealed with the errors for which it was replaced; only what it names has to exist.
        ...versionsOf(release).flatMap((version) => [
          ...checkTableReferences(
            releaseTables,
            version,
            (table) => `${version.folder}/${table.name}.csv`,
            releaseKeys(version, keysOf),
          ),
          ...checkEdition(version, edition),
        ]),
        ...checkVersions(versionsOf(release).toReversed()),
        ...checkRelease(entry, release, registers),
      ]),
      ...checkTaskHistory(sounds),
    ];
  });
  // A series whose series.json cannot be used is not in the list: its figures and scopes are unknown too.
  const seriesUsable = !damaged.some((file) => /^series\/[^/]+\/[^/]+$/.test(file));
  const ofRegisters = seriesUsable
    ? checkTableReferences(registerTables, registers, registerFile, common)
    : [];
  return [
    ...refused,
    ...ofRegisters,
    ...checkAgencies(registers),
    ...checkRegisters(registers),
    ...checkCalendar(registers.releaseCalendar, series),
    ...ofSeries,
  ];
}

function checkTableReferences<Tables extends Record<string, Table>>(
  tables: Tables,
  rows: RowsOf<Tables>,
  fileOf: (table: Table) => string,
  keysOf: KeysOf,
): Problem[] {
  return Object.entries(tables).flatMap(([name, table]) =>
    checkReferences(table, fileOf(table), rows[name] as readonly Row<Table>[], keysOf),
  );
}

/** A release with the versions that it replaced, newest first. */
function versionsOf(release: ReleaseData): readonly ReleaseData[] {
  return [release, ...release.earlier];
}

function checkEdition({ folder, file }: ReleaseRows, edition: 'public' | 'sample'): Problem[] {
  if (file.status !== 'sample' || edition !== 'public') return [];
  const at = { file: `${folder}/datapackage.json`, column: 'status', value: 'sample' };
  return [{ code: 'sample-refused', ...at }];
}

function checkRelease(series: SeriesRows, release: ReleaseData, registers: RegisterRows): Problem[] {
  const { folder } = release;
  const agencies = new Set(registers.agencies.map(({ id }) => id));
  const wholeUnits = new Set(registers.units.filter(({ whole }) => whole === 'yes').map(({ id }) => id));
  const populations = release.populations.filter(isSizeSound);
  return [
    ...checkPopulations(series.file, release),
    ...checkStatuses(`${folder}/figures.csv`, release.figures, 'value'),
    ...checkStatuses(`${folder}/scores.csv`, release.scores, 'value'),
    ...checkStatuses(`${folder}/ranks.csv`, release.ranks, 'rank'),
    ...checkMembership(`${folder}/scores.csv`, release.scores, populations, agencies),
    ...checkMembership(`${folder}/ranks.csv`, release.ranks, populations, agencies),
    ...checkMembership(`${folder}/omissions.csv`, release.omissions, populations, agencies),
    ...checkScores(series, release, populations),
    ...checkRanks(release, populations),
    ...checkSums(series, release, populations),
    ...checkFigureRows(series, release, wholeUnits),
    ...checkFigures(series, release),
    ...checkResults(series, release, populations),
    ...checkTasks(release),
    ...checkRecommendations(release),
    ...checkAccounts(release, registers.agencies),
  ];
}

/** Keys that every table may refer to. */
function registerKeys(registers: RegisterRows, series: readonly SeriesData[]): KeysOf {
  const keys = new Map<string, ReadonlySet<string>>();
  for (const [name, table] of Object.entries(registerTables)) {
    const rows = registers[name as keyof RegisterRows] as readonly Record<string, unknown>[];
    keys.set(table.name, new Set(rows.map((row) => String(row[table.key[0]]))));
  }
  keys.set('series', new Set(series.map(({ file }) => file.id)));
  keys.set('scopes', new Set(series.flatMap((entry) => entry.scopes.map(({ id }) => id))));
  keys.set(
    'figure-definitions',
    new Set(series.flatMap((entry) => entry.figureDefinitions.map(({ id }) => id))),
  );
  return (table) => keys.get(table) ?? new Set();
}

/** Within a series, criteria, figures, scopes and rankings are its own. */
function seriesKeys(series: SeriesRows, common: KeysOf): KeysOf {
  const own = new Map<string, ReadonlySet<string>>([
    ['criteria', new Set(series.criteria.map(({ id }) => id))],
    ['figure-definitions', new Set(series.figureDefinitions.map(({ id }) => id))],
    ['scopes', new Set(series.scopes.map(({ id }) => id))],
    ['rankings', new Set(series.file.rankings.map(({ id }) => id))],
  ]);
  return (table) => own.get(table) ?? common(table);
}

/** Within a release, recommendations are its own. */
function releaseKeys({ recommendations }: ReleaseData, ofSeries: KeysOf): KeysOf {
  const own = new Set(recommendations.map(({ id }) => id));
  return (table) => (table === 'recommendations' ? own : ofSeries(table));
}
