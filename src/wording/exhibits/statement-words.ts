import { wholeOf, type Figure, type Occasion } from '../../portal/figures.ts';
import type { Lang } from '../../site/lang.ts';
import { fullStop, lowerFirst } from '../case.ts';
import { formatPercent } from '../numbers.ts';
import { whenInside } from '../sentences/figure-statement.ts';
import { shareNote } from '../sentences/share-note.ts';
import { formatShare } from '../shares.ts';
import { formatTime } from '../times.ts';

const statementTexts = {
  vi: {
    progress: (when: string) => (when === '' ? 'tiến độ' : `tiến độ ${when}`),
    scope: (about: string) => `Phạm vi: ${about}`,
    oneScope: 'Mỗi phạm vi đếm một tập nhiệm vụ khác nhau: không so số ở đây với số của phạm vi khác.',
    shares: (shares: string) => `Tỷ lệ tính từ hai số, và tỷ lệ nguồn đưa ra: ${shares}.`,
  },
  en: {
    progress: (when: string) =>
      when === '' ? 'progress' : `progress${when.startsWith('as of') ? '' : ','} ${when}`,
    scope: (about: string) => `Scope: ${about}`,
    oneScope:
      'Each scope counts another set of tasks: the numbers here do not compare with those of another scope.',
    shares: (shares: string) => `Shares as the two numbers give them, and as the source does: ${shares}.`,
  },
} as const;

/**
 * What a drawing of the tasks of one scope is called: «Toàn hệ thống chính trị: tiến độ đến 25/12/2025». Where the scope
 * itself names the month, it is not said twice.
 */
export function progressTitle(scope: string, asOf: string, lang: Lang): string {
  const said = scope.includes(formatTime(asOf.slice(0, 7), lang));
  return `${scope}: ${statementTexts[lang].progress(said ? '' : whenInside(asOf, lang))}`;
}

/** What a drawing of one number is called: «Dân số được phủ sóng 5G, đến 10/01/2026». */
export function shareTitle(title: string, asOf: string, lang: Lang): string {
  return `${title}, ${whenInside(asOf, lang)}`;
}

/**
 * What the page says beside figures that are drawn: what their scope is, their notes, and where the source gives another
 * share than the two numbers; null where nothing is to be said.
 * @param drawn the figures of the drawing
 * @param quoted those of them whose share the finding quotes already
 */
export function aloneText(
  occasion: Occasion,
  drawn: readonly Figure[],
  quoted: readonly Figure[],
  lang: Lang,
): string | null {
  const w = statementTexts[lang];
  const { scope, figures } = occasion;
  const tasks = drawn.some(({ definition }) => definition.taskState !== null);
  const notes = drawn.flatMap(({ difference, note }) => (difference?.note ?? note)?.[lang] ?? []);
  const shares = drawn.flatMap((figure) => {
    const printed = figures.find(({ definition }) => definition.shareOf === figure.definition.id);
    if (printed?.value == null || quoted.includes(figure)) return [];
    const denominator = wholeOf(figure, occasion);
    if (figure.value === null || denominator === null) return [];
    if (formatShare(figure.value, denominator, lang) === formatPercent(printed.value, lang)) return [];
    const { value } = figure;
    return `${lowerFirst(figure.definition.title[lang])}: ${shareNote({ value, denominator, printedShare: printed.value }, lang)}`;
  });
  const all = [
    ...(scope.about ? [w.scope(fullStop(scope.about[lang]))] : []),
    ...(tasks ? [w.oneScope] : []),
    ...new Set(notes.map(fullStop)),
    ...(shares.length > 0 ? [w.shares(shares.join('; '))] : []),
  ];
  return all.length === 0 ? null : all.join(' ');
}
