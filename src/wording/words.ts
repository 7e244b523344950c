import type { Lang } from '../site/lang.ts';
import { actionWords, type ActionWords } from './words/action-words.ts';
import { kindWords, type AgencyKind } from './words/agency-words.ts';
import { chartWords, type ChartWords } from './words/chart-words.ts';
import { labelWords, type LabelWords } from './words/label-words.ts';
import { navWords, type NavWords } from './words/nav-words.ts';
import { titleWords, type TitleWords } from './words/page-titles.ts';
import { pageWords, type PageWords } from './words/page-words.ts';
import { releaseWords, type ReleaseWords } from './words/release-words.ts';
import { searchWords, type SearchWords } from './words/search-words.ts';
import { siteWords, type SiteWords } from './words/site-words.ts';
import { tableWords, type TableWords } from './words/table-words.ts';
import type { PageKind } from '../site/page-kinds.ts';

/**
 * Every fixed text of the site in one language. A new text goes into the group that it belongs to, in `words/`; the
 * interface there makes the other language complain until it has the text too.
 */
interface Words {
  readonly lang: Lang;
  /** The portal's name and footer. */
  readonly site: SiteWords;
  readonly nav: NavWords;
  /** Title and description of every page kind. */
  readonly pages: Readonly<Record<PageKind, PageWords>>;
  /** The same for pages about one thing: `titles.agency('Đà Nẵng')`. */
  readonly titles: TitleWords;
  readonly actions: ActionWords;
  readonly labels: LabelWords;
  readonly releases: ReleaseWords;
  readonly tables: TableWords;
  /** Kinds of agency inside sentences. */
  readonly kinds: Readonly<Record<AgencyKind, string>>;
  readonly charts: ChartWords;
  readonly search: SearchWords;
}

function gather(lang: Lang): Words {
  return {
    lang,
    site: siteWords[lang],
    nav: navWords[lang],
    pages: pageWords[lang],
    titles: titleWords[lang],
    actions: actionWords[lang],
    labels: labelWords[lang],
    releases: releaseWords[lang],
    tables: tableWords[lang],
    kinds: kindWords[lang],
    charts: chartWords[lang],
    search: searchWords[lang],
  };
}

export const vi: Words = gather('vi');
export const en: Words = gather('en');

/** The texts in one language: `const t = words(lang)`, then `t.actions.search`. */
export function words(lang: Lang): Words {
  return lang === 'vi' ? vi : en;
}
