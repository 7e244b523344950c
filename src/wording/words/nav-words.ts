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
}

export const navWords: Readonly<Record<Lang, NavWords>> = {
  vi: {
    main: 'Trang chính của cổng',
    menu: 'Mục lục',
    breadcrumb: 'Bạn đang ở',
    onThisPage: 'Trong trang này',
    skipToContent: 'Đến nội dung chính',
    otherLanguage: 'English',
  },
  en: {
    main: 'Main pages',
    menu: 'Menu',
    breadcrumb: 'You are here',
    onThisPage: 'On this page',
    skipToContent: 'Skip to content',
    otherLanguage: 'Tiếng Việt',
  },
};
