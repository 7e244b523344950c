import type { Lang } from '../../site/lang.ts';
import type { PageKind } from '../../site/page-kinds.ts';
import { pagesEn } from './pages-en.ts';
import { pagesVi } from './pages-vi.ts';

/** A page: its title, a shorter one for menus where needed, and one sentence on what it holds. */
export interface PageWords {
  readonly title: string;
  readonly menu?: string;
  readonly description: string;
}

export const pageWords: Readonly<Record<Lang, Readonly<Record<PageKind, PageWords>>>> = {
  vi: pagesVi,
  en: pagesEn,
};
