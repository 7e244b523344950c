import { otherLang, type Lang } from './lang.ts';
import { absolute, under, type Place } from './paths.ts';

/** The path below base and language, without a slash in front: `tien-do/` for `/nq57/en/tien-do/`. */
export function bare(place: Place, path: string): string {
  const rooted = `${path}/`.startsWith(place.base) ? path.slice(place.base.length) : path.replace(/^\/+/, '');
  return rooted.replace(/^en(\/|(?=[?#]|$))/, '');
}

/** The language of an address of the portal. */
export function languageOf(place: Place, path: string): Lang {
  const rooted = path.startsWith(place.base) ? path.slice(place.base.length) : path;
  return /^en(\/|[?#]|$)/.test(rooted) ? 'en' : 'vi';
}

/** The same page in the given language; query and fragment stay. */
function inLanguage(place: Place, path: string, lang: Lang): string {
  return under(place, (lang === 'en' ? 'en/' : '') + bare(place, path));
}

/** The same page in the other language; query and fragment stay. */
export function otherLanguage(place: Place, path: string): string {
  return inLanguage(place, path, otherLang(languageOf(place, path)));
}

/** The values of `hreflang` for a page, with the origin and without query and fragment. */
export function alternates(place: Place, path: string): Readonly<Record<Lang | 'x-default', string>> {
  const plain = path.replace(/[?#].*$/, '');
  const vi = absolute(place, inLanguage(place, plain, 'vi'));
  return { vi, en: absolute(place, inLanguage(place, plain, 'en')), 'x-default': vi };
}
