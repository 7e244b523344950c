import type { Identities } from '../../portal/agencies.ts';
import type { ComparedSeries, ComparedTable } from '../../portal/compare/compared-series.ts';
import type { ComparedUnit, Comparison } from '../../portal/compare/comparison.ts';
import type { Lang } from '../../site/lang.ts';
import { fullStop, lowerFirst, withoutStop } from '../case.ts';
import { formatRank } from '../numbers.ts';
import { comparePage } from '../pages/compare.ts';
import { placePhrase } from '../sentences/rank-statement.ts';
import { formatTimeShort } from '../times.ts';
import { unitLabel } from './compare-names.ts';
import { outOf, placeWords, unrankedReason } from './rank-place.ts';

/** Where a unit stands, or why it has no rank: «nhóm 3 (trung bình thấp), hạng 36/61», «chưa tìm thấy thứ hạng». */
export function unitPlace(table: ComparedTable, unit: ComparedUnit, lang: Lang): string {
  const { entry } = unit;
  return entry && 'rank' in entry
    ? placePhrase(placeWords(table, entry), lang)
    : missingPlace(table, unit, lang);
}

/** The same for a cell: «nhóm 3: 36/61»; a reason in words where there is no rank. */
export function unitPlaceCell(table: ComparedTable, unit: ComparedUnit, lang: Lang): string {
  const { entry } = unit;
  if (!entry || !('rank' in entry)) return missingPlace(table, unit, lang);
  const rank = formatRank(entry.rank, outOf(table), lang);
  return entry.group === null ? rank : comparePage[lang].groupAndRank(entry.group, rank);
}

/** Why a unit has no rank; never that it is the last. */
function missingPlace(table: ComparedTable, { entry, omission }: ComparedUnit, lang: Lang): string {
  const w = comparePage[lang];
  if (omission) return w.omitted(withoutStop(lowerFirst(omission[lang])));
  if (entry && !('rank' in entry)) {
    const reason = withoutStop(lowerFirst(unrankedReason(table, entry, lang)));
    return entry.reason === 'rank-not-stated' ? w.rankNotStated(reason) : w.notRanked(reason);
  }
  return table.complete ? w.notListed : w.notFound(table.ranked.length, table.size);
}

/** «Thừa Thiên Huế nhóm 1 (cao), hạng 11/61; Đà Nẵng (trước 1/7/2025) nhóm 3 (trung bình thấp), hạng 35/61.» */
export function comparisonFinding(identities: Identities, { table, units }: Comparison, lang: Lang): string {
  const clauses = units.map(
    (unit) =>
      `${unitLabel(identities, unit.agency, table.asOf, lang)} ${linked(unit, lang)}${unitPlace(table, unit, lang)}`,
  );
  return fullStop(clauses.join('; '));
}

// A reason is no place: «Quảng Nam: chưa tìm thấy thứ hạng», but «Huế hạng 5/63».
const linked = ({ entry }: ComparedUnit, lang: Lang): string =>
  entry && 'rank' in entry ? (lang === 'vi' ? '' : 'is ') : '– ';

/** «PAPI 2024, 63 tỉnh, thành phố (trước 1/7/2025)». */
export function tableName(series: Pick<ComparedSeries, 'short'>, table: ComparedTable, lang: Lang): string {
  return `${series.short[lang]} ${formatTimeShort(table.period, lang)}, ${table.ranking.title[lang]}`;
}
