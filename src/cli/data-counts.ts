import type { CheckedData } from '../intake/read-data.ts';
import { withoutEmbargoed } from '../portal/embargo.ts';

/** How much a data folder holds. */
export interface DataCounts {
  readonly series: number;
  readonly releases: number;
  /** Rows of all tables, registers included. */
  readonly rows: number;
}

/**
 * Counts series, releases and rows.
 * @param instant leaves out what is not published by then: not even its number may be told
 */
export function countData(data: CheckedData, instant?: string): DataCounts {
  const { registers, series } = instant === undefined ? data : withoutEmbargoed(data, instant);
  const releases = series.flatMap((entry) => entry.releases);
  const seriesRows = series.flatMap(({ criteria, figureDefinitions, scopes }) => [
    criteria.length,
    figureDefinitions.length,
    scopes.length,
  ]);
  const releaseRows = releases.flatMap(({ tableFiles }) => tableFiles.map(({ rowCount }) => rowCount));
  const registerRows = Object.values(registers).map((rows) => rows.length);
  return {
    series: series.length,
    releases: releases.length,
    rows: sum([...registerRows, ...seriesRows, ...releaseRows]),
  };
}

/** The counts as a line in both languages. */
export function describeCounts({ series, releases, rows }: DataCounts): string {
  return (
    `${series} bộ số liệu, ${releases} kỳ công bố, ${rows} dòng / ` +
    `${series} series, ${releases} releases, ${rows} rows`
  );
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
