import type { Bilingual } from '../../intake/table.ts';

/** The columns that stand in front of a table over all periods. */
export const longColumnWords = {
  series: { vi: 'Bộ số liệu', en: 'Series' },
  period: { vi: 'Kỳ', en: 'Period' },
  regime: { vi: 'Chế độ tính', en: 'Regime' },
  release_status: { vi: 'Trạng thái của kỳ công bố', en: 'Status of the release' },
  release_version: { vi: 'Phiên bản của kỳ công bố', en: 'Version of the release' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** The title of a table over all periods of a series. */
export function longTableTitle(table: Bilingual, series: Bilingual): Bilingual {
  return { vi: `${table.vi}, mọi kỳ của ${series.vi}`, en: `${table.en}, every period of ${series.en}` };
}
