import { datedOf, doneOf, type TaskCounts } from '../../portal/counts-of-tasks.ts';
import type { KnownTrend } from '../../portal/overdue-trend.ts';
import { resolutionFigures, type Portal } from '../../portal/portal.ts';
import type { Quarter, QuarterRanking } from '../../portal/quarter.ts';
import type { DisclosurePart, Gaps } from '../../portal/quarter-gaps.ts';
import { changeRows, totalRows, type ChangeLines, type TotalRow } from '../../portal/quarter-change.ts';
import { hasShifts } from '../../portal/quarter-moves.ts';
import type { Lang } from '../../site/lang.ts';
import { lastDay } from '../../time/periods.ts';
import { sentenceStart } from '../case.ts';
import { formatNumber } from '../numbers.ts';
import { quarterWords } from '../pages/quarter.ts';
import { round, type Decimal } from '../rounding.ts';
import { joinList } from '../sentences/lists.ts';
import { notFoundPhrase } from '../sentences/not-found.ts';
import { partNames } from '../sentences/quarter-missing.ts';
import { formatShare, percentOf } from '../shares.ts';
import { agencyLabel } from './agency-words.ts';
import { movementCell } from './ranking-words.ts';

/** A row of a table whose cells are in words already. */
export interface TableRow {
  /** Its part of the anchor. */
  readonly row: string;
  readonly label: string;
  readonly cells: readonly string[];
}

/** A difference with its sign: «+3», «−2», «0». */
export function signed(value: Decimal, lang: Lang, decimals?: number): string {
  const text = formatNumber(value, lang, { decimals });
  return round(value, decimals ?? 6).gt(0) ? `+${text}` : text;
}

/** All tasks by state: how many, of those assigned, of those with a date. */
export function totalTable(total: TaskCounts, lang: Lang): readonly TableRow[] {
  const withDate: readonly TotalRow[] = [
    'dated',
    'done',
    'done-on-time',
    'done-late',
    'in-progress',
    'overdue',
  ];
  return (Object.keys(totalRows) as TotalRow[]).map((row) => {
    const value = totalRows[row](total);
    const ofAssigned = row === 'assigned' ? '' : (formatShare(value, total.assigned, lang) ?? '–');
    const ofDated =
      row === 'dated' || !withDate.includes(row) ? '' : (formatShare(value, datedOf(total), lang) ?? '–');
    return {
      row,
      label: quarterWords[lang].taskRows[row],
      cells: [formatNumber(value, lang), ofAssigned, ofDated],
    };
  });
}

/** What changed: before, now, by how much; the difference of two shares is that of the shares as shown. */
export function changeTable({ earlier, now, agencies }: ChangeLines, lang: Lang): readonly TableRow[] {
  const w = quarterWords[lang];
  const counts = changeRows.map((row): TableRow => {
    const [from, to] = [totalRows[row](earlier), totalRows[row](now)];
    return {
      row,
      label: w.taskRows[row],
      cells: [formatNumber(from, lang), formatNumber(to, lang), signed(to - from, lang)],
    };
  });
  const number = formatNumber(agencies, lang);
  return [
    ...counts,
    shareRow(earlier, now, lang),
    { row: 'agencies', label: w.agenciesInBoth, cells: [number, number, ''] },
  ];
}

function shareRow(earlier: TaskCounts, now: TaskCounts, lang: Lang): TableRow {
  const w = quarterWords[lang];
  const [from, to] = [earlier, now].map((counts) => percentOf(doneOf(counts), counts.assigned));
  const difference = from && to ? w.points(signed(round(to, 1).minus(round(from, 1)), lang, 1)) : '–';
  return {
    row: 'done-share',
    label: w.doneShare,
    cells: [
      formatShare(doneOf(earlier), earlier.assigned, lang) ?? '–',
      formatShare(doneOf(now), now.assigned, lang) ?? '–',
      difference,
    ],
  };
}

/** A ranking in a few numbers. */
export function rankingFacts({ table, moves, assessment }: QuarterRanking, lang: Lang): readonly TableRow[] {
  const w = quarterWords[lang].facts;
  const row = (key: keyof typeof w, value: number | null): readonly TableRow[] =>
    value === null ? [] : [{ row: key, label: w[key], cells: [formatNumber(value, lang)] }];
  return [
    ...row('ranked', table.ranked.length),
    ...(hasShifts(moves)
      ? [
          ...row('comparable', moves.movement.common),
          ...row('moved', moves.moved),
          ...row('overlapping', moves.overlapping),
          ...row('median', moves.median),
        ]
      : []),
    ...(assessment
      ? [
          ...row('assessed-twice', assessment.pairs.length),
          {
            row: 'average-gap',
            label: w['average-gap'],
            cells: [signed(assessment.average, lang, table.ranking.precision)],
          },
        ]
      : []),
  ];
}

/** The recommendations in three numbers. */
export function requestTable(
  { waiting, pastDue, answered }: NonNullable<Quarter['requests']>,
  lang: Lang,
): readonly TableRow[] {
  const w = quarterWords[lang].requestRows;
  const rows = { waiting: waiting.length, 'past-due': pastDue, answered } as const;
  return (Object.keys(rows) as (keyof typeof rows)[]).map((row) => ({
    row,
    label: w[row],
    cells: [formatNumber(rows[row], lang)],
  }));
}

/** What a release lacks: how many, and which; rows of what is not missing are left out. */
export function gapTable(portal: Portal, { release, gaps }: Quarter, lang: Lang): readonly TableRow[] {
  const w = quarterWords[lang];
  const day = lastDay(release.period);
  const names = (agencies: readonly string[]): string =>
    agencies.map((id) => agencyLabel(portal, id, lang, day)).join(', ');
  const row = (key: keyof typeof w.gapRows, count: number, which: string): TableRow[] =>
    count === 0 ? [] : [{ row: key, label: w.gapRows[key], cells: [formatNumber(count, lang), which] }];
  const { notReported, partlyReported, unranked, lacking, withheld, suppressed, differences }: Gaps = gaps;
  return [
    ...row('not-reported', notReported.length, names(notReported)),
    ...row('partly-reported', partlyReported.length, names(partlyReported)),
    ...unranked.map(({ ranking, agencies }) => ({
      row: `unranked-${ranking}`,
      label: w.unranked(release.rankings.find((table) => table.ranking.id === ranking)!.ranking.title[lang]),
      cells: [formatNumber(agencies.length, lang), names(agencies)],
    })),
    ...row('lacking', lacking.length, sentenceStart(lackingList(gaps, lang))),
    ...row('withheld', withheld, ''),
    ...row('suppressed', suppressed, ''),
    ...row('differences', differences, ''),
  ];
}

/** The tables that a release does not hold, in a row. */
function lackingList({ lacking }: Pick<Gaps, 'lacking'>, lang: Lang): string {
  return joinList(
    lacking.map((part) => partNames[lang][part]),
    lang,
  );
}

/** That tables are not in a release: not found in the sources searched, wherever anything was searched. */
export function lackingStatement(
  lacking: readonly DisclosurePart[],
  all: boolean,
  searchedOn: string | null,
  lang: Lang,
): string {
  const w = quarterWords[lang];
  const list = lackingList({ lacking }, lang);
  if (searchedOn === null) return w.lacksPlain(list);
  return (all ? w.lacksAll : w.lacks)(list, notFoundPhrase(searchedOn, lang));
}

/** Overdue tasks: by how many more or fewer. */
export function overdueChange({ from, to }: KnownTrend, lang: Lang): string {
  return signed(to - from, lang);
}

/** A movement in a cell: arrow and places, the same to be read aloud, and both ranks where they differ. */
export function rankMove(
  ranks: { readonly from: number; readonly to: number } | undefined,
  lang: Lang,
): ReturnType<typeof movementCell> & { readonly ranks: string | null } {
  const moved = ranks && ranks.from !== ranks.to;
  return { ...movementCell(ranks, lang), ranks: moved ? `${ranks.from} → ${ranks.to}` : null };
}

/** The title of a scope, where a figure is stated for it. */
export function scopeTitle(portal: Portal, scope: string, lang: Lang): string | null {
  return resolutionFigures(portal).find((figure) => figure.scope.id === scope)?.scope.title[lang] ?? null;
}
