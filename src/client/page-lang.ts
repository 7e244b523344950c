import type { Lang } from '../site/lang.ts';

/** The language of the page that an island runs in. */
export function pageLang(): Lang {
  return document.documentElement.lang === 'en' ? 'en' : 'vi';
}
