import type { CheckedData } from '../read-data.ts';
import type { Bilingual } from '../table.ts';

/** So many releases are named in a warning. */
const mostNamed = 6;

/** The releases whose version in the data folder is not sealed. */
export function unsealedReleases({ series }: CheckedData): readonly UnsealedRelease[] {
  return series
    .flatMap(({ releases }) => releases)
    .filter(({ seal }) => seal === null)
    .map(({ file: { series: id, period, version } }) => ({ series: id, period, version }));
}

/** A release that may still change without a trace. */
export interface UnsealedRelease {
  readonly series: string;
  readonly period: string;
  readonly version: string;
}

/** What to say of releases that are not sealed; null where all are. It stops nothing. */
export function unsealedWarning(data: CheckedData): Bilingual | null {
  const unsealed = unsealedReleases(data);
  if (unsealed.length === 0) return null;
  const names = unsealed
    .slice(0, mostNamed)
    .map(({ series, period, version }) => `${series} ${period} (${version})`);
  const more = unsealed.length - names.length;
  const list = names.join(', ');
  return {
    vi: `Cảnh báo: ${unsealed.length} kỳ công bố chưa chốt: ${list}${more > 0 ? ` và ${more} kỳ khác` : ''}. Chốt bằng npm run desk -- seal.`,
    en: `Warning: ${unsealed.length} ${unsealed.length === 1 ? 'release is' : 'releases are'} not sealed: ${list}${more > 0 ? ` and ${more} more` : ''}. Seal by npm run desk -- seal.`,
  };
}
