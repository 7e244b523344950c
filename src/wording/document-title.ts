import type { Lang } from '../site/lang.ts';
import { marksIn, type Marks } from '../site/marks.ts';
import { markWords } from './words/mark-words.ts';
import { siteWords } from './words/site-words.ts';

/** HTML titles above this length fail the check of the pages. */
const longest = 70;

/** The `<title>` of a page: the marks of its portal, its own title, the name of the portal where it still fits. */
export function documentTitle(title: string, lang: Lang, marks: Marks = {}): string {
  const { name } = siteWords[lang];
  const mark = marksIn(marks)
    .map(([kind]) => `[${markWords[lang][kind].badge}] `)
    .join('');
  // As print has it; the straight one is five letters in HTML.
  const own = title.replaceAll("'", '’');
  const whole = `${mark}${own} | ${name}`;
  if (whole.length <= longest) return whole;
  const alone = mark + own;
  if (alone.length <= longest) return alone;
  const cut = alone.slice(0, longest - 1);
  return `${cut.slice(0, cut.lastIndexOf(' '))}…`;
}
