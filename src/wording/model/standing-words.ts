import { movementInto } from '../../portal/movement.ts';
import { agencyTitle } from './agency-words.ts';
import type { Portal, Standing } from '../../portal/portal.ts';
import type { RankingTable } from '../../portal/ranking-table.ts';
import type { Lang } from '../../site/lang.ts';
import { midSentence } from '../case.ts';
import { formatNumber, formatRank } from '../numbers.ts';
import { rankingsWords } from '../pages/rankings.ts';
import { movementStatement, notComparable } from '../sentences/movement.ts';
import { groupPhrase } from '../sentences/rank-groups.ts';
import {
  rankPhrase,
  rankStatement,
  unrankedStatement,
  rankNotFoundStatement,
} from '../sentences/rank-statement.ts';
import { outOf, placeWords, unrankedReason } from './rank-place.ts';

/** «36/61». */
export function rankOf(table: RankingTable, rank: number, lang: Lang): string {
  return formatRank(rank, outOf(table), lang);
}

/** «PAPI 2024: nhóm 3 (trung bình thấp), hạng 36/61 – tổng điểm 43,20.» */
export function standingStatement({ series, release, table, entry }: Standing, lang: Lang): string {
  const words = { series: series.file.short[lang], period: release.period };
  if (!('rank' in entry)) {
    const reason = unrankedReason(table, entry, lang);
    return entry.reason === 'rank-not-stated'
      ? rankNotFoundStatement({ ...words, reason }, lang)
      : unrankedStatement({ ...words, reason }, lang);
  }
  const score = { score: entry.score, decimals: table.ranking.precision };
  return rankStatement({ ...words, ...placeWords(table, entry), ...score }, lang);
}

/** The same for a cell of a table, where series and period are said elsewhere: «36/61, nhóm 3, 43,20». */
export function standingResult({ table, entry }: Standing, lang: Lang): string {
  if (!('rank' in entry)) return unrankedReason(table, entry, lang);
  const { groups, precision } = table.ranking;
  const parts = [
    rankPhrase(placeWords(table, entry), lang),
    entry.group === null || groups === null ? null : groupPhrase(entry.group, groups, lang),
    entry.score === null ? null : formatNumber(entry.score, lang, { decimals: precision }),
  ];
  return parts.filter((part) => part !== null).join(', ');
}

const nouns = {
  province: { vi: 'tỉnh', en: ['province', 'provinces'] },
  other: { vi: 'cơ quan', en: ['agency', 'agencies'] },
} as const;

/**
 * How the agency moved since the period before, or why that cannot be said; null where there is nothing to say.
 * @param cautioned says something beside it already that single ranks are not to be read?
 */
export function standingMovement(
  portal: Portal,
  standing: Standing,
  lang: Lang,
  cautioned = false,
): string | null {
  const movement = movementInto(standing.series, standing.release, standing.table);
  if (!movement) return null;
  if ('reason' in movement)
    return movement.why === null ? null : notComparable(movement.why[lang], lang, standing.release.period);
  const ranks = movement.ranks.get(standing.entry.agency);
  if (!ranks) return null;
  const kind = portal.agencies.get(standing.entry.agency)!.kind === 'province' ? 'province' : 'other';
  return movementStatement(
    {
      from: { period: movement.before, rank: ranks.from },
      to: { period: standing.release.period, rank: ranks.to },
      common: movement.common,
      noun: nouns[kind],
      caution: standing.table.ranking.lead === 'groups' && !cautioned,
    },
    lang,
  );
}

/** The movement in a cell of a table: «46 → 34, xét 59», or why there is none. */
export function standingMovementCell(standing: Standing, lang: Lang): string {
  const movement = movementInto(standing.series, standing.release, standing.table);
  const w = movementCellWords[lang];
  if (!movement) return w.first;
  if ('reason' in movement) return movement.reason === 'break' ? w.break : w.partial;
  const ranks = movement.ranks.get(standing.entry.agency);
  return ranks ? w.moved(ranks.from, ranks.to, movement.common) : w.notInBoth;
}

const movementCellWords = {
  vi: {
    first: 'kỳ sớm nhất tìm thấy',
    break: 'không so được: đổi cách tính',
    partial: 'chưa so được: mới tìm thấy một phần',
    notInBoth: 'không có hạng ở cả hai kỳ',
    moved: (from: number, to: number, common: number) => `${from} → ${to}, xét ${common} nơi có ở cả hai kỳ`,
  },
  en: {
    first: 'earliest period found',
    break: 'not comparable: the method changed',
    partial: 'not compared: only part was found',
    notInBoth: 'not ranked in both periods',
    moved: (from: number, to: number, common: number) => `${from} → ${to} among ${common} ranked in both`,
  },
} as const;

/**
 * Where the same release also ranks an agency, or the units it was arranged from or into, in another ranking: both ranks,
 * and that the difference between them is no movement. Null where there is no such ranking.
 */
export function otherPopulationNote(portal: Portal, standing: Standing, lang: Lang): string | null {
  const { release, table, entry } = standing;
  const agency = portal.agencies.get(entry.agency)!;
  const related = [agency.id, ...agency.predecessors, ...agency.successors];
  const others = related.flatMap((id) =>
    (portal.standings.get(id) ?? [])
      .filter((other) => other.release === release && other.table !== table && 'rank' in other.entry)
      .map((other) => ({ other, name: agencyTitle(portal, portal.agencies.get(id)!, lang) })),
  );
  const [first] = others;
  if (!first || !('rank' in entry)) return null;
  const statements = others.map(
    ({ other, name }) => `${midSentence(name)} – ${standingStatement(other, lang)}`,
  );
  const sizes = [table, first.other.table].map(({ size }) => size ?? '?').join(' / ');
  return rankingsWords[lang].otherPopulation(statements.join(' '), sizes);
}
