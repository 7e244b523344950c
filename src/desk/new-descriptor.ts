import { placeholder } from '../intake/placeholder.ts';
import { populationOf } from '../intake/populations.ts';
import type { RegisterRows } from '../intake/registers.ts';
import type { ReleaseFile } from '../intake/release-schema.ts';
import type { SeriesFile } from '../intake/series-schema.ts';
import { lastDay } from '../time/periods.ts';
import { formatTime, formatTimeShort } from '../wording/times.ts';

/** What is known of a release that is to begin. */
export interface NewRelease {
  readonly series: SeriesFile;
  readonly agencies: RegisterRows['agencies'];
  readonly period: string;
  /** No default: without it the descriptor asks for it. */
  readonly status?: ReleaseFile['status'] | undefined;
  /** The parts of the basis that are known; the descriptor asks for the others. */
  readonly basis?: Partial<NonNullable<ReleaseFile['basis']>> | undefined;
  /** An instant with its offset; without it the descriptor asks for it. */
  readonly publishedAt?: string | undefined;
  /** Ids of the rankings it holds; all of the series without it. */
  readonly rankings?: readonly string[] | undefined;
  /** Names of its tables, in their order. */
  readonly tables: readonly string[];
  /** The scope of its counts of tasks; without it the descriptor asks for it. */
  readonly resultsScope?: string | undefined;
}

/** A descriptor before it is filled in: any text may be a placeholder. */
export type DescriptorSkeleton = Readonly<Record<string, unknown>>;

/**
 * `datapackage.json` of a new release, version 1.0.0: title and populations follow from series, period and register;
 * what nobody said is a placeholder «ĐIỀN: …», which the intake refuses with its line. Coverage is `complete`, since
 * the tables begin with a row for each agency; the intake holds them to it.
 */
export function newDescriptor(about: NewRelease): DescriptorSkeleton {
  const { series, agencies, period, status, publishedAt, tables } = about;
  const asOf = lastDay(period);
  const rankings = series.rankings.filter(({ id }) => about.rankings?.includes(id) ?? true);
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: `${series.id}-${period.toLowerCase()}`,
    title: releaseTitle(series, period),
    version: '1.0.0',
    series: series.id,
    period,
    status: status ?? placeholder('official, provisional hoặc compiled', 'official, provisional or compiled'),
    basis: basisFrom(about),
    published_at:
      publishedAt ??
      placeholder(
        'thời điểm công bố, dạng 2026-10-15T09:00:00+07:00',
        'instant, as 2026-10-15T09:00:00+07:00',
      ),
    ...(tables.includes('results') ? { results: resultsOf(about, asOf) } : {}),
    populations: rankings.map((ranking) => {
      const coverage = Object.fromEntries(
        (['scores', 'ranks'] as const)
          .filter((name) => tables.includes(name))
          .map((name) => [name, 'complete']),
      );
      const declared = { ranking: ranking.id, as_of: asOf, size: null, coverage: {} };
      const { eligible } = populationOf(ranking, declared, agencies);
      // Only its publisher knows how many of the others it ranks.
      const size = ranking.population === 'register' ? eligible.length : null;
      return { ranking: ranking.id, as_of: asOf, size, coverage };
    }),
    resources: tables.map((name) => ({ name, path: `${name}.csv` })),
  };
}

/** «Nghị quyết 57: số liệu Quý III/2026», «PAPI 2025». */
function releaseTitle({ short }: SeriesFile, period: string): string {
  const isYear = /^\d{4}$/.test(period);
  return isYear
    ? `${short.vi} ${formatTimeShort(period, 'vi')}`
    : `${short.vi}: số liệu ${formatTime(period, 'vi')}`;
}

/** Only an official release must have one; where a part is known, the others are asked for. */
function basisFrom({ status, basis = {} }: NewRelease): DescriptorSkeleton | null {
  return status === 'official' || Object.keys(basis).length > 0 ? { ...basisSkeleton, ...basis } : null;
}

const basisSkeleton = {
  number: placeholder('số văn bản cho phép công bố', 'number of the document that permits publication'),
  date: placeholder('ngày văn bản, dạng 2026-10-10', 'its date, as 2026-10-10'),
  issuer: placeholder('cơ quan ban hành', 'who issued it'),
};

function resultsOf({ resultsScope }: NewRelease, asOf: string): DescriptorSkeleton {
  const scope = resultsScope ?? placeholder('mã phạm vi trong scopes.csv', 'id of a scope in scopes.csv');
  return { scope, as_of: asOf, coverage: 'complete' };
}
