import { firmnessOf, type TableFirmness } from '../../portal/firmness.ts';
import type { LeftOut, ReachedRank } from '../../portal/leave-one-out.ts';
import type { Portal, Standing } from '../../portal/portal.ts';
import type { RankInterval } from '../../portal/rank-interval.ts';
import type { RankingTable } from '../../portal/ranking-table.ts';
import type { Lang } from '../../site/lang.ts';
import { firmnessWords, shadedShifts } from '../pages/firmness.ts';
import { joinList } from '../sentences/lists.ts';
import { agencyLabel } from './agency-words.ts';

/** More names than these would drown the sentence that they explain. */
const namedAtMost = 2;

/** What the ranks of a table have in common: how many intervals are narrow, which is widest, who keeps the group. */
export function firmnessFinding(
  portal: Portal,
  { table, rows, narrow, widest, unmoved }: TableFirmness,
  lang: Lang,
): string {
  const w = firmnessWords[lang];
  const [first] = widest.rows;
  const names = widest.rows.map(({ entry }) => agencyLabel(portal, entry.agency, lang, table.asOf));
  const widestText =
    widest.rows.length === 1
      ? w.widest(names[0]!, rangeText(first!.interval, lang))
      : w.widestMany(names.length, widest.width);
  const keep = table.ranking.groups === null ? w.keepRank : w.keepGroup;
  return [
    `${w.narrow(narrow, rows.length)}; ${widestText}.`,
    ...(unmoved === null ? [] : [keep(unmoved, rows.length)]),
  ].join(' ');
}

/** «từ hạng 33 đến hạng 37», «hạng 1». */
export function rangeText({ best, worst }: RankInterval, lang: Lang): string {
  return firmnessWords[lang].range(best, worst);
}

/** In a cell, criteria by their number: «từ hạng 28 (bỏ 3) đến hạng 41 (bỏ 7)», «hạng 1 dù bỏ nội dung nào». */
export function leftOutText(table: RankingTable, leftOut: LeftOut, lang: Lang): string {
  const number = (id: string): string => String(table.criteria.findIndex((one) => one.id === id) + 1);
  const { best, worst } = leftOut;
  const w = firmnessWords[lang];
  return best.rank === worst.rank ? w.same(best.rank) : reachedText(leftOut, number, w.omittedShort, lang);
}

/** In a sentence, criteria by their titles. */
function leftOutPhrase(table: RankingTable, leftOut: LeftOut, lang: Lang): string {
  const w = firmnessWords[lang];
  const title = (id: string): string => w.quote(table.criteria.find((one) => one.id === id)!.title[lang]);
  const { best, worst } = leftOut;
  return best.rank === worst.rank ? w.unchanged(best.rank) : reachedText(leftOut, title, w.omitted, lang);
}

function reachedText(
  { best, worst }: LeftOut,
  name: (id: string) => string,
  omitted: (names: string) => string,
  lang: Lang,
): string {
  const w = firmnessWords[lang];
  const end = ({ rank, without }: ReachedRank): string =>
    without.length > namedAtMost
      ? w.rank(rank)
      : `${w.rank(rank)} (${omitted(joinList(without.map(name), lang))})`;
  return w.reached(end(best), end(worst));
}

/** How firm the rank of an agency is, in a sentence; null where it has no rank or its ranking no intervals. */
export function firmnessStatement({ table, entry }: Standing, lang: Lang): string | null {
  const row = firmnessOf(table)?.rows.find((one) => one.entry === entry);
  if (!row) return null;
  const { interval, leftOut } = row;
  const w = firmnessWords[lang];
  const range = interval.best === interval.worst ? w.unchanged(interval.best) : rangeText(interval, lang);
  return w.statement(range, leftOut && leftOutPhrase(table, leftOut, lang));
}

/** How strongly the cell of a rank is shaded, 0 for not at all: the further from the published rank, the stronger. */
export function shadeOf(published: number, rank: number): number {
  return shadedShifts.filter((shift) => Math.abs(rank - published) >= shift).length;
}
