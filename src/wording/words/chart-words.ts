import type { Lang } from '../../site/lang.ts';

/** Charts, rankings, and what may not be compared. */
export interface ChartWords {
  readonly table: string;
  readonly ranked: string;
  readonly unranked: string;
  readonly tied: string;
}

export const chartWords: Readonly<Record<Lang, ChartWords>> = {
  vi: {
    table: 'Bảng số liệu của hình',
    ranked: 'được xếp hạng',
    unranked: 'Không xếp hạng',
    tied: 'đồng hạng',
  },
  en: {
    table: 'The numbers of this figure',
    ranked: 'ranked',
    unranked: 'Not ranked',
    tied: 'tied',
  },
};
