import type { Problem } from '../intake/problems.ts';
import type { CheckedData, ReleaseData, SeriesData } from '../intake/read-data.ts';

/** A release with the series that it belongs to. */
export interface FoundRelease {
  readonly series: SeriesData;
  readonly release: ReleaseData;
}

/** The release of a series for a period, or the problem that there is none, with those that there are. */
export function findReleaseData(data: CheckedData, series: string, period: string): FoundRelease | Problem {
  const inSeries = data.series.find(({ file }) => file.id === series);
  const release = inSeries?.releases.find(({ file }) => file.period === period);
  if (inSeries && release) return { series: inSeries, release };
  const among = inSeries ? [inSeries] : data.series;
  const known = among.flatMap(({ file, releases }) => releases.map((one) => `${file.id} ${one.file.period}`));
  return {
    code: 'release-unknown',
    file: `series/${series}/${period}`,
    value: `${series} ${period}`,
    allowed: known.join(', ') || '–',
  };
}
