import type { Portal } from '../../portal/portal.ts';
import { quantile, type Quartiles } from '../../portal/quartiles.ts';
import type { RankedEntry, RankingTable, UnrankedEntry } from '../../portal/ranking-table.ts';
import type { Lang } from '../../site/lang.ts';
import { formatNumber } from '../numbers.ts';
import { stripWords } from '../pages/strip.ts';
import { formatTimeShort } from '../times.ts';
import { statusWord } from '../words/statuses.ts';
import { agencyLabel } from './agency-words.ts';
import { scoreText } from './ranking-words.ts';
import { unrankedReason } from './rank-place.ts';

type Entry = RankedEntry | UnrankedEntry;

/** What the names in a strip depend on. */
export interface StripNaming {
  readonly portal: Portal;
  readonly table: RankingTable;
  readonly period: string;
  readonly lang: Lang;
}

/** The scores of agencies as marks of a strip, with their tooltips: «An Giang, 2024: 43,21». */
export function stripMarks(
  { portal, table, period, lang }: StripNaming,
  scored: readonly { readonly entry: Entry; readonly score: number }[],
) {
  return scored.map(({ entry: { agency }, score }) => {
    const label = agencyLabel(portal, agency, lang, table.asOf);
    const title = stripWords[lang].point(label, formatTimeShort(period, lang), scoreText(table, score, lang));
    return { id: agency, label, value: score, title };
  });
}

/** Why an agency has no score by a criterion, `''` for the total: the status given, or why it has no rank. */
export function noScoreReason(table: RankingTable, entry: Entry, lang: Lang, criterion = ''): string {
  const status = entry.statuses.get(criterion);
  if (status) return statusWord(status, lang);
  return 'reason' in entry ? unrankedReason(table, entry, lang) : stripWords[lang].noScore;
}

/** Agencies without a score by a criterion, `''` for the total, with the reason as their tooltip. */
export function stripMissing(
  { portal, table, period, lang }: StripNaming,
  entries: readonly Entry[],
  criterion = '',
) {
  return entries.map((entry) => {
    const label = agencyLabel(portal, entry.agency, lang, table.asOf);
    const why = noScoreReason(table, entry, lang, criterion);
    return { id: entry.agency, title: stripWords[lang].point(label, formatTimeShort(period, lang), why) };
  });
}

/** The three limits between quarters as labelled rules. */
export function stripRules(table: RankingTable, { lower, middle, upper }: Quartiles, lang: Lang) {
  const w = stripWords[lang];
  const text = (value: number): string => scoreText(table, value, lang);
  return [
    { value: lower, label: w.lower(text(lower)), side: 'left' },
    { value: middle, label: w.middle(text(middle)), main: true },
    { value: upper, label: w.upper(text(upper)) },
  ] as const;
}

/** The fixed texts of a strip. */
export function stripTexts(lang: Lang) {
  const w = stripWords[lang];
  const number = (value: number): string => formatNumber(value, lang);
  return {
    axis: w.axis,
    number,
    missing: w.missing,
    none: w.none,
    column: (count: number, from: number, to: number) => w.column(count, number(from), number(to)),
  };
}

/** What a strip of scores shows, in a sentence and in more words. */
export function stripStatement(
  table: RankingTable,
  values: readonly number[],
  quartiles: Quartiles | null,
  lang: Lang,
): { readonly finding: string; readonly summary: string } {
  const w = stripWords[lang];
  if (values.length === 0) return { finding: `${w.none}.`, summary: '' };
  const sorted = values.toSorted((a, b) => a - b);
  const text = (value: number): string => scoreText(table, value, lang);
  const [low, middle, high] = [0, 0.5, 1].map((share) => text(quantile(sorted, share))) as [
    string,
    string,
    string,
  ];
  return {
    finding: quartiles
      ? w.finding(values.length, text(quartiles.lower), text(quartiles.upper))
      : w.findingOfFew(values.length, low, high),
    summary: w.summary(values.length, low, middle, high),
  };
}
