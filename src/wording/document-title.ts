import type { Lang } from '../site/lang.ts';
import { siteWords } from './words/site-words.ts';

/** HTML titles above this length fail the check of the pages. */
const longest = 70;

/** The `<title>` of a page: its own title, the name of the portal where it still fits, and the mark of the sample. */
export function documentTitle(title: string, lang: Lang, edition: 'public' | 'sample' = 'public'): string {
  const { name, sample } = siteWords[lang];
  const mark = edition === 'sample' ? `[${sample.badge}] ` : '';
  const whole = `${mark}${title} | ${name}`;
  if (whole.length <= longest) return whole;
  const alone = mark + title;
  if (alone.length <= longest) return alone;
  const cut = alone.slice(0, longest - 1);
  return `${cut.slice(0, cut.lastIndexOf(' '))}…`;
}
