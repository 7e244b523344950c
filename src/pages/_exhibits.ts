import type { Exhibit } from '../charts/exhibits/exhibit.ts';
import { allExhibits } from '../outlets/exhibits/catalogue.ts';
import type { Release } from '../portal/portal.ts';
import { addresses } from '../site/addresses.ts';
import type { Lang } from '../site/lang.ts';
import { languages } from '../site/lang.ts';
import { siteOptions } from '../site/options.ts';
import { drawnShares } from './_content.ts';
import { portal } from './_portal.ts';

/** Every exhibit in both languages, made once for all kinds of files. */
const exhibits: readonly Exhibit[] = languages.flatMap((lang) => allExhibits(portal, lang, sharesOf(lang)));

/** The shares that explainers draw; a sample portal has no explainers. */
export function sharesOf(lang: Lang) {
  if (siteOptions.edition === 'sample') return [];
  return drawnShares(lang).map(({ group, ...share }) => ({
    ...share,
    page: addresses(lang).taskGroup(group),
  }));
}

/** The exhibits that stand on one release: those of its frozen page, then those that other pages draw from it alone. */
export function exhibitsOfRelease(release: Release, lang: Lang): readonly Exhibit[] {
  const links = addresses(lang);
  const { series, period, file } = release;
  const [live, frozen] = [links.release(series, period), links.releaseVersion(series, period, file.version)];
  const own = exhibits.filter((exhibit) => exhibit.lang === lang && exhibit.page !== live);
  return [
    ...own.filter(({ page }) => page === frozen),
    ...own.filter((exhibit) => exhibit.page !== frozen && exhibit.release === release),
  ];
}

export interface ExhibitProps {
  readonly exhibit: Exhibit;
}

/** Static paths of the files of one kind, in both languages, of all exhibits or of some. */
export function exhibitPaths(of: (exhibit: Exhibit) => boolean = () => true) {
  return exhibits.filter(of).map((exhibit) => ({
    params: {
      lang: exhibit.lang === 'vi' ? undefined : exhibit.lang,
      key: addresses(exhibit.lang).exhibitKey(exhibit.page, exhibit.id),
    },
    props: { exhibit },
  }));
}
