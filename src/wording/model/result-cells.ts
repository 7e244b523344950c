import { datedOf, doneOf } from '../../portal/counts-of-tasks.ts';
import { knownTrend } from '../../portal/overdue-trend.ts';
import type { ResultLine } from '../../portal/result-lines.ts';
import type { Lang } from '../../site/lang.ts';
import { formatNumber } from '../numbers.ts';
import { progressResults } from '../pages/progress-results.ts';
import { formatShare } from '../shares.ts';
import { overdueChange } from './quarter-tables.ts';
import { trendCell } from './result-words.ts';

/** A cell of a table of results, in words. */
export interface ResultCell {
  readonly text: string;
  /** How it is read aloud, where its signs are not words. */
  readonly spoken: string | null;
  /** Beside it: the share, the difference. */
  readonly note: string | null;
}

/** The heads of the columns of numbers; that of the change only where there is a quarter before to compare with. */
export function resultHeads(before: string | null, lang: Lang): readonly string[] {
  const w = progressResults[lang];
  return [w.overdue, ...(before === null ? [] : [w.trend(before)]), w.assigned, w.done];
}

/**
 * The cells of a line, as many as there are heads: overdue tasks and of how many with a date, the change, those
 * assigned, those done. No share stands beside 0 overdue, which says it all; «–» where there is no number.
 */
export function resultCells(
  { counts, trend }: ResultLine<unknown>,
  before: string | null,
  lang: Lang,
): readonly ResultCell[] {
  const cell = (text: string, note: string | null = null): ResultCell => ({ text, spoken: null, note });
  const none = cell('–');
  const number = (value: number): string => formatNumber(value, lang);
  const overdue =
    counts &&
    cell(
      number(counts.overdue),
      counts.overdue === 0 ? null : formatShare(counts.overdue, datedOf(counts), lang),
    );
  const done = counts && cell(number(doneOf(counts)), formatShare(doneOf(counts), counts.assigned, lang));
  return [
    overdue ?? none,
    ...(before === null ? [] : [changeCell(trend, lang) ?? none]),
    counts ? cell(number(counts.assigned)) : none,
    done ?? none,
  ];
}

/** Overdue then and now, with the difference where there is one. */
function changeCell(trend: ResultLine<unknown>['trend'], lang: Lang): ResultCell | null {
  if (trend === null || (trend.from === null && trend.to === null)) return null;
  const { sign, spoken } = trendCell(trend, lang);
  const both = knownTrend(trend);
  return { text: sign, spoken, note: both && both.from !== both.to ? overdueChange(both, lang) : null };
}
