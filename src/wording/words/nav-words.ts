import type { Lang } from '../../site/lang.ts';

/** Finding one's way: menus, breadcrumbs, skip links, the language switch. Names of pages are in `pages`. */
export interface NavWords {
  readonly main: string;
  readonly menu: string;
  readonly breadcrumb: string;
  readonly onThisPage: string;
  readonly skipToContent: string;
  /** Said in the language that it leads to. */
  readonly otherLanguage: string;
  readonly otherLanguageLabel: string;
  readonly threeDisclosures: string;
  readonly oneMeasure: string;
  readonly alphabet: string;
  readonly backToTop: string;
}

export const navWords: Readonly<Record<Lang, NavWords>> = {
  vi: {
    main: 'Trang chính của cổng',
    menu: 'Mục lục',
    breadcrumb: 'Bạn đang ở',
    onThisPage: 'Trong trang này',
    skipToContent: 'Đến nội dung chính',
    otherLanguage: 'English',
    otherLanguageLabel: 'Read this page in English',
    threeDisclosures: 'Ba nội dung công khai theo Nghị quyết 57',
    oneMeasure: 'Một thước đo',
    alphabet: 'Theo vần chữ cái',
    backToTop: 'Về đầu trang',
  },
  en: {
    main: 'Main pages',
    menu: 'Menu',
    breadcrumb: 'You are here',
    onThisPage: 'On this page',
    skipToContent: 'Skip to content',
    otherLanguage: 'Tiếng Việt',
    otherLanguageLabel: 'Đọc trang này bằng tiếng Việt',
    threeDisclosures: 'Three disclosures under Resolution 57',
    oneMeasure: 'One measure',
    alphabet: 'A to Z',
    backToTop: 'Back to top',
  },
};
