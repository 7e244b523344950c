import type { Exhibit } from '../../charts/exhibits/exhibit.ts';
import { exhibitHeads } from '../../wording/exhibits/heads.ts';
import { csvText } from '../csv.ts';

/**
 * What an exhibit draws, as a CSV file: its own columns with their heads in its language, then what each row stands on:
 * series, period, status and version of the release, regime, ids of the sources.
 */
export function exhibitCsv({ lang, table }: Exhibit): string {
  const h = exhibitHeads[lang];
  const { columns, rows } = table();
  return csvText([
    [...columns.map(({ title }) => title), h.series, h.period, h.status, h.version, h.regime, h.sources],
    ...rows.map(({ cells, release, sources }) => [
      ...cells,
      release?.series ?? null,
      release?.period ?? null,
      release?.file.status ?? null,
      release?.file.version ?? null,
      release?.regime.id ?? null,
      sources.join(';'),
    ]),
  ]);
}
