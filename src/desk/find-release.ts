import type { CheckedData, ReleaseData } from '../intake/read-data.ts';
import type { Problem } from '../intake/problems.ts';
import type { Wishes } from './verb.ts';

/** The release that `--series` and `--period` name, or that there is none. */
export function findReleaseData(
  { series }: CheckedData,
  wishes: Wishes,
): { release: ReleaseData } | { problem: Problem } {
  const [id, period] = [wishes.text('series'), wishes.text('period')];
  const found = series.find(({ file }) => file.id === id);
  const release = found?.releases.find(({ file }) => file.period === period);
  if (release) return { release };
  const there = found ? found.releases.map(({ file }) => file.period) : series.map(({ file }) => file.id);
  const allowed = there.join(', ') || '—';
  return { problem: { code: 'release-unknown', file: 'series', value: `${id} ${period}`, allowed } };
}
