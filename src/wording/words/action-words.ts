import type { Lang } from '../../site/lang.ts';

/** Buttons and links that do something. */
export interface ActionWords {
  readonly search: string;
  readonly close: string;
  readonly showAll: string;
  readonly download: string;
  /** Under a figure: its own address. */
  readonly linkToFigure: string;
  readonly filter: string;
}

export const actionWords: Readonly<Record<Lang, ActionWords>> = {
  vi: {
    search: 'Tìm kiếm',
    close: 'Đóng',
    showAll: 'Xem tất cả',
    download: 'Tải về',
    linkToFigure: 'Liên kết tới hình này',
    filter: 'Lọc',
  },
  en: {
    search: 'Search',
    close: 'Close',
    showAll: 'Show all',
    download: 'Download',
    linkToFigure: 'Link to this figure',
    filter: 'Filter',
  },
};
