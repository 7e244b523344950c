import type { Lang } from '../../site/lang.ts';
import { formatNumber } from '../numbers.ts';

/** The search box, its page, and what it says while it works. */
export interface SearchWords {
  readonly label: string;
  readonly placeholder: string;
  readonly shortcut: string;
  readonly loading: string;
  readonly results: (count: number, query: string) => string;
  readonly none: (query: string) => string;
  readonly tryThis: string;
  readonly failed: string;
  readonly needsJavaScript: string;
  readonly more: string;
  readonly filterKind: string;
  readonly filterPeriod: string;
  readonly all: string;
  readonly agencies: string;
  readonly formerly: (name: string) => string;
  /** Where a unit that ended belongs today. */
  readonly nowPartOf: (names: string) => string;
  readonly nowCalled: (name: string) => string;
  /** The pages found besides the agencies. */
  readonly pages: string;
  /** In the dialog, until the search box is there. */
  readonly opening: string;
  /** How the dialog is used. */
  readonly keys: string;
  readonly indexTitle: string;
  readonly indexLetters: string;
  /** The heading of entries that begin with a digit. */
  readonly indexDigits: string;
  readonly rankingsOf: (series: string) => string;
  readonly releasesOf: (series: string) => string;
}

export const searchWords: Readonly<Record<Lang, SearchWords>> = {
  vi: {
    label: 'Tìm trong cổng',
    placeholder: 'Tỉnh, bộ, số liệu, văn bản…',
    shortcut: 'Nhấn / hoặc Ctrl K để tìm',
    loading: 'Đang tìm…',
    results: (count, query) => `${formatNumber(count, 'vi')} kết quả cho «${query}»`,
    none: (query) => `Không có trang nào khớp với «${query}».`,
    tryThis: 'Gõ không dấu cũng được; thử ít từ hơn, hoặc tên cũ của tỉnh.',
    failed: 'Không tải được phần tìm kiếm. Danh mục theo vần bên dưới vẫn dùng được.',
    needsJavaScript: 'Ô tìm kiếm cần JavaScript. Không có JavaScript, hãy dùng danh mục theo vần dưới đây.',
    more: 'Thêm kết quả',
    filterKind: 'Loại trang',
    filterPeriod: 'Kỳ',
    all: 'Tất cả',
    agencies: 'Bộ, ngành, địa phương',
    formerly: (name) => `tên trước đây: ${name}`,
    nowPartOf: (names) => `nay thuộc ${names}`,
    nowCalled: (name) => `nay là ${name}`,
    pages: 'Các trang',
    opening: 'Đang mở phần tìm kiếm…',
    keys: 'Enter: mở trang kết quả. Esc: đóng.',
    indexTitle: 'Danh mục theo vần',
    indexLetters: 'Đến vần',
    indexDigits: '0–9',
    rankingsOf: (series) => `${series}: xếp hạng`,
    releasesOf: (series) => `${series}: kỳ công bố`,
  },
  en: {
    label: 'Search this portal',
    placeholder: 'Province, ministry, figure, document…',
    shortcut: 'Press / or Ctrl K to search',
    loading: 'Searching…',
    results: (count, query) =>
      `${formatNumber(count, 'en')} ${count === 1 ? 'result' : 'results'} for “${query}”`,
    none: (query) => `No page matches “${query}”.`,
    tryThis: 'Vietnamese without its marks works too; try fewer words, or a former name of the province.',
    failed: 'Search could not be loaded. The A to Z list below still works.',
    needsJavaScript: 'The search box needs JavaScript. Without it, use the A to Z list below.',
    more: 'More results',
    filterKind: 'Kind of page',
    filterPeriod: 'Period',
    all: 'All',
    agencies: 'Agencies',
    formerly: (name) => `formerly ${name}`,
    nowPartOf: (names) => `now part of ${names}`,
    nowCalled: (name) => `now ${name}`,
    pages: 'Pages',
    opening: 'Opening search…',
    keys: 'Enter opens the page of results. Esc closes.',
    indexTitle: 'A to Z',
    indexLetters: 'Go to letter',
    indexDigits: '0–9',
    rankingsOf: (series) => `${series}: rankings`,
    releasesOf: (series) => `${series}: releases`,
  },
};
