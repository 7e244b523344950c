import type { Lang } from '../../site/lang.ts';
import { formatNumber } from '../numbers.ts';
import { plural } from '../sentences/lists.ts';

/** The search box, its page, and what it says while it works. */
export interface SearchWords {
  readonly label: string;
  readonly placeholder: string;
  readonly loading: string;
  /** Pages found, and agencies if any. */
  readonly results: (pages: number, query: string, agencies?: number) => string;
  readonly none: (query: string) => string;
  /** Stands under the field. */
  readonly hint: string;
  /** When nothing was found. */
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
    loading: 'Đang tìm…',
    results: (pages, query, agencies = 0) => {
      const named = agencies > 0 ? `${formatNumber(agencies, 'vi')} bộ, ngành, địa phương và ` : '';
      return `${named}${formatNumber(pages, 'vi')} trang có «${query}»`;
    },
    none: (query) => `Không có trang nào khớp với «${query}».`,
    hint: 'Gõ có dấu hay không dấu, tên nay hay tên trước đây, đều tìm được.',
    tryThis: 'Hãy thử ít từ hơn, hoặc bỏ bớt điều kiện lọc.',
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
    loading: 'Searching…',
    results: (pages, query, agencies = 0) => {
      const named = agencies > 0 ? `${plural(agencies, 'agency', 'agencies')} and ` : '';
      return `${named}${plural(pages, 'page')} with “${query}”`;
    },
    none: (query) => `No page matches “${query}”.`,
    hint: 'With or without Vietnamese marks; present and former names; English or Vietnamese.',
    tryThis: 'Try fewer words, or remove a filter.',
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
