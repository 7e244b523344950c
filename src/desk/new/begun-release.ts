import { jsonText } from '../../outlets/json-text.ts';
import { checkJson } from '../../intake/check-json.ts';
import type { DataFiles } from '../../intake/data-files.ts';
import { populationOf } from '../../intake/populations.ts';
import type { Problem } from '../../intake/problems.ts';
import { readRegisters, type RegisterRows } from '../../intake/registers.ts';
import { releaseSchema, type ReleaseFile } from '../../intake/release-schema.ts';
import { problemOfFrequency } from '../../intake/release.ts';
import { readSeries, regimeOf } from '../../intake/series.ts';
import type { SeriesFile } from '../../intake/series-schema.ts';
import { compareTimes, isPeriod, lastDay } from '../../time/periods.ts';
import { instantInVietNam } from '../../time/viet-nam.ts';
import { newDescriptor } from '../new-descriptor.ts';
import type { Wishes } from '../verb.ts';
import { begunTable } from './begun-tables.ts';
import { basisOf, problemsOfWishes, statusOf } from './new-options.ts';

/** The files of a new release by name, or why there can be none. */
export type BegunRelease =
  { readonly files: ReadonlyMap<string, string> } | { readonly problems: readonly Problem[] };

/**
 * The descriptor and the tables of a new release. Only registers and the series itself have to be sound: another
 * release that is half filled in does not stand in the way.
 */
export function beginRelease(
  files: DataFiles,
  seriesId: string,
  period: string,
  wishes: Wishes,
): BegunRelease {
  const problems: Problem[] = [];
  const folder = `series/${seriesId}`;
  const registers = readRegisters(files, problems);
  const series = readSeries(seriesId, files, problems);
  if (!series || problems.length > 0) return { problems };
  const descriptor = `${folder}/${period}/datapackage.json`;
  const wrong = [
    ...(isPeriod(period)
      ? problemOfFrequency(series.file, period, descriptor)
      : [notPeriod(period, descriptor)]),
    ...problemsOfWishes(wishes, series.file, descriptor),
  ];
  if (wrong.length > 0) return { problems: wrong };
  const regime = regimeOf(series.file, period);
  if (!regime) return { problems: [{ code: 'period-before-regimes', file: descriptor, value: period }] };

  const before = releaseBefore(files, folder, period);
  const rankings = wishes.list('ranking');
  const tables = wishes.list('table').length > 0 ? wishes.list('table') : tablesLike(before, series.file);
  const about = newDescriptor({
    ...{ series: series.file, agencies: registers.agencies, period, tables },
    status: statusOf(wishes),
    basis: basisOf(wishes),
    publishedAt: wishes.text('published-at') || announcedInstant(registers, seriesId, period),
    rankings: rankings.length > 0 ? rankings : undefined,
    resultsScope: before?.results?.scope,
  });
  const populations = series.file.rankings
    .filter(({ id }) => rankings.length === 0 || rankings.includes(id))
    .map((ranking) =>
      populationOf(
        ranking,
        { ranking: ranking.id, as_of: lastDay(period), size: null, coverage: {} },
        registers.agencies,
      ),
    );
  const begun = {
    criteria: series.criteria,
    regime: regime.id,
    populations,
    taskGroups: registers.taskGroups,
  };
  return {
    files: new Map([
      ['datapackage.json', jsonText(about)],
      ...tables.map((name): [string, string] => [`${name}.csv`, begunTable(name, begun)]),
    ]),
  };
}

/** The day and hour that the calendar confirms; undefined where it does not. */
function announcedInstant(
  { releaseCalendar }: RegisterRows,
  series: string,
  period: string,
): string | undefined {
  const row = releaseCalendar.find((one) => one.series === series && one.period === period);
  return row?.certainty === 'confirmed' && row.hour !== null ? instantInVietNam(row.on, row.hour) : undefined;
}

function notPeriod(value: string, file: string): Problem {
  const allowed = '2026-Q3 | 2026-H1 | 2026';
  return { code: 'option-value', file, value, allowed, details: { found: '--period' } };
}

/** The newest release of the series before a period, as far as its descriptor can be read. */
function releaseBefore(files: DataFiles, folder: string, period: string): ReleaseFile | null {
  const paths = files.paths.filter((path) => {
    const [, name, rest] = new RegExp(`^${folder}/([^/]+)/(datapackage\\.json)$`).exec(path) ?? [];
    return rest !== undefined && isPeriod(name!) && compareTimes(name!, period) < 0;
  });
  const newest = paths.toSorted((a, b) => compareTimes(a.split('/').at(-2)!, b.split('/').at(-2)!)).at(-1);
  const text = newest === undefined ? null : files.text(newest, []);
  return text === null ? null : checkJson(releaseSchema, newest!, text).value;
}

/** Tables that a release has only when something is to be declared in them. */
const asNeeded = ['differences', 'count-differences', 'omissions', 'corrections'];

/** The tables of the release before; for the first one what its rankings are made of. */
function tablesLike(before: ReleaseFile | null, { rankings }: SeriesFile): readonly string[] {
  const known = before?.resources.map(({ name }) => name).filter((name) => !asNeeded.includes(name)) ?? [];
  if (known.length > 0) return known;
  const made = new Set(rankings.map(({ method }) => (method === 'sum' ? 'scores' : 'ranks')));
  return made.size > 0 ? [...made] : ['figures'];
}
