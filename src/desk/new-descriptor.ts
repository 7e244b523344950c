import { populationOf } from '../intake/populations.ts';
import type { RegisterRows } from '../intake/registers.ts';
import type { ReleaseFile } from '../intake/release-schema.ts';
import type { SeriesFile } from '../intake/series-schema.ts';
import { lastDay } from '../time/periods.ts';
import { formatTime } from '../wording/times.ts';

/** What cannot be known from the series alone. */
export interface NewRelease {
  readonly period: string;
  readonly status: ReleaseFile['status'];
  /** With an offset, `2026-10-20T08:00:00+07:00`. */
  readonly publishedAt: string;
  readonly basis: ReleaseFile['basis'];
}

/**
 * The descriptor of a release that holds no table yet: title from series and period, version 1.0.0, the population of
 * each ranking as of the last day of the period. `resources` is empty, which the intake refuses until a table is there.
 */
export function newDescriptor(
  series: SeriesFile,
  { period, status, publishedAt, basis }: NewRelease,
  agencies: RegisterRows['agencies'],
): ReleaseFile {
  const as_of = lastDay(period);
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: `${series.id}-${period.toLowerCase()}`,
    title: `${series.short.vi}, ${formatTime(period, 'vi')}`,
    version: '1.0.0',
    series: series.id,
    period,
    status,
    basis,
    published_at: publishedAt,
    populations: series.rankings.map((ranking) => {
      const declared = { ranking: ranking.id, as_of, size: null, coverage: {} };
      return { ...declared, size: populationOf(ranking, declared, agencies).size };
    }),
    resources: [],
  };
}

/** A descriptor as it stands in the data folder. */
export function descriptorText(descriptor: ReleaseFile): string {
  return `${JSON.stringify(descriptor, null, 2)}\n`;
}
