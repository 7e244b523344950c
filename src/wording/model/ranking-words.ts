import { medianShift, movementBetween, type Movement, type NoMovement } from '../../portal/movement.ts';
import type { Portal, Series } from '../../portal/portal.ts';
import { tablesOf } from '../../portal/tables-of.ts';
import type { RankHistory } from '../../portal/rank-history.ts';
import { rankSpans } from '../../portal/rank-spans.ts';
import { groupsOf } from '../../portal/ranking-groups.ts';
import type { RankingTable } from '../../portal/ranking-table.ts';
import type { Lang } from '../../site/lang.ts';
import { formatNumber } from '../numbers.ts';
import { rankingsWords } from '../pages/rankings.ts';
import { joinList } from '../sentences/lists.ts';
import { rankMove } from '../sentences/rank-move.ts';
import { spansPhrase } from '../sentences/rank-spans.ts';
import { formatTimeShort } from '../times.ts';
import { agencyLabel } from './agency-words.ts';
import { outOf } from './rank-place.ts';

/** The sentence that a ranking leads with: its highest group, its first place, or that only part of it was found. */
export function rankingFinding(portal: Portal, table: RankingTable, lang: Lang): string {
  const w = rankingsWords[lang];
  const name = (agency: string): string => agencyLabel(portal, agency, lang, table.asOf);
  const [first] = table.ranked;
  if (!table.complete || !first) return w.partialFinding(table.ranked.length, table.size);
  const [highest] = groupsOf(table);
  if (table.ranking.lead === 'groups' && highest) {
    const names = highest.entries.map(({ agency }) => name(agency)).toSorted(new Intl.Collator('vi').compare);
    return w.leadFinding(joinList(names, lang), highest.entries.length);
  }
  const firsts = table.ranked.filter(({ rank }) => rank === first.rank).map(({ agency }) => name(agency));
  return w.topFinding(joinList(firsts, lang), outOf(table));
}

/** A score at the precision of its ranking. */
export function scoreText(table: RankingTable, score: number | null | undefined, lang: Lang): string {
  return score === null || score === undefined
    ? rankingsWords[lang].notRankedMark
    : formatNumber(score, lang, { decimals: table.ranking.precision });
}

/** What the column «Thay đổi» means on this page, or why it is not there. */
export function movementNote(movement: Movement | NoMovement, lang: Lang): string {
  const w = rankingsWords[lang];
  const before = formatTimeShort(movement.before, lang);
  if (!('reason' in movement)) return w.movementCommon(movement.common, before);
  return movement.reason === 'break'
    ? `${w.movementBreak(before)}${movement.why?.[lang] ?? ''}`
    : w.movementPartial(before);
}

/** A movement in a cell: arrow and number of places, with words for those who do not see the arrow. */
export function movementCell(
  ranks: { readonly from: number; readonly to: number } | undefined,
  lang: Lang,
): { readonly sign: string; readonly spoken: string } {
  const w = rankingsWords[lang];
  if (!ranks) return { sign: w.notRankedMark, spoken: '' };
  return rankMove(ranks.from, ranks.to, lang);
}

/**
 * What the lines of a series show. Where the publisher advises against single ranks, how far they swing; else who came
 * first in the newest period.
 */
export function linesFinding(portal: Portal, series: Series, ranking: string, lang: Lang): string | null {
  const w = rankingsWords[lang];
  const [before, newest] = tablesOf(series, ranking).slice(-2);
  const last = newest ?? before;
  const first = last?.table.ranked[0];
  if (!last || !first) return null;
  const period = formatTimeShort(last.period, lang);
  if (last.table.ranking.lead === 'groups' && before && newest) {
    const movement = movementBetween(series.file, before, newest);
    const places = 'reason' in movement ? null : medianShift(movement);
    if (!('reason' in movement) && places !== null) {
      return w.shiftFinding(formatTimeShort(before.period, lang), period, places, movement.common);
    }
  }
  return w.linesFinding(agencyLabel(portal, first.agency, lang, last.table.asOf), period);
}

/** The rank lines of an agency in words, one clause for each stretch of comparable periods. */
export function rankLinesSummary(portal: Portal, history: RankHistory, agency: string, lang: Lang): string {
  const ranks = history.rows.find((row) => row.agency === agency)?.ranks ?? [];
  const label = agencyLabel(portal, agency, lang, history.tables.at(-1)!.asOf);
  return `${label}: ${spansPhrase(rankSpans(history, ranks), lang)}.`;
}

/** How many agencies each group of a table has, and how many are not ranked; empty where there is neither. */
export function groupsSummary(table: RankingTable, lang: Lang): string {
  const w = rankingsWords[lang];
  const groups = groupsOf(table).map(({ number, entries, highest, lowest }) =>
    w.groupFinding(number, entries.length, scoreText(table, lowest, lang), scoreText(table, highest, lang)),
  );
  const unranked = table.unranked.length > 0 ? [w.unrankedCount(table.unranked.length)] : [];
  const said = [...groups, ...unranked];
  return said.length === 0 ? '' : `${said.join('; ')}.`;
}
