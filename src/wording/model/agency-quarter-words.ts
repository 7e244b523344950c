import { scores as scoresTable } from '../../intake/tables/release-tables.ts';
import type { Agency } from '../../portal/agencies.ts';
import type { AgencyPeriod } from '../../portal/agency-history.ts';
import { resultsSearch, type AgencyQuarter } from '../../portal/agency-quarter.ts';
import type { Portal, Standing } from '../../portal/portal.ts';
import type { ScoreRow, ScoreTable } from '../../portal/score-rows.ts';
import type { Lang } from '../../site/lang.ts';
import { formatNumber } from '../numbers.ts';
import { agencyQuarterWords } from '../pages/agency-quarter.ts';
import { agencyQuarterStatement } from '../sentences/agency-quarter.ts';
import { breakStatement } from '../sentences/movement.ts';
import { inSentence } from '../sentences/places.ts';
import { enumWord } from './enum-words.ts';
import { firmnessStatement } from './firmness-words.ts';
import { rankOf, standingMovement, standingStatement } from './standing-words.ts';

/** How the tasks of an agency stand; null where the release has no row of it. */
export function quarterFinding(
  agency: Agency,
  { results, release }: Pick<AgencyQuarter, 'results' | 'release'>,
  lang: Lang,
): string | null {
  if (!results || !release.results) return null;
  return agencyQuarterStatement(
    {
      name: inSentence(agency.name.full[lang], lang),
      asOf: release.results.asOf,
      counts: results.counts,
      status: results.silent[0]?.status ?? null,
      silent: results.silent.length,
    },
    lang,
  );
}

/** What the release lacks of an agency, and that results were looked for; null where it lacks nothing. */
export function missingStatement(
  portal: Portal,
  { missing, release }: AgencyQuarter,
  lang: Lang,
): string | null {
  if (missing.length === 0) return null;
  const w = agencyQuarterWords[lang];
  return w.missing(
    release.period,
    missing.map((table) => w.tables[table]),
    missing.includes('results') ? (resultsSearch(portal)?.searched_on ?? null) : null,
  );
}

/** The rank, how far it hangs on the weights, and how it moved: three sentences, as far as they can be said. */
export function rankSentences(portal: Portal, standing: Standing, lang: Lang): string {
  return [
    standingStatement(standing, lang),
    firmnessStatement(standing, lang),
    standingMovement(portal, standing, lang),
  ]
    .filter((sentence) => sentence !== null)
    .join(' ');
}

/** «đánh giá độc lập». */
export function basisWord(basis: string, lang: Lang): string {
  return enumWord(scoresTable, 'basis', basis, lang);
}

/** On which assessment ranks stand, and which stand beside it; null where there is no other. */
export function basesNote({ table }: Standing, { bases }: ScoreTable, lang: Lang): string | null {
  const counted = table.ranking.basis;
  if (counted === undefined || bases.length === 0) return null;
  const w = agencyQuarterWords[lang];
  const others = bases.map(({ basis, assessedBy }) => w.otherBasis(basisWord(basis, lang), assessedBy));
  return w.otherBasesNote(basisWord(counted, lang), others);
}

/** The scores of its peers in a cell: «41,5 – 63,0 – 88,3 (34 nơi)». */
export function rangeText({ range }: ScoreRow, precision: number, lang: Lang): string {
  const w = agencyQuarterWords[lang];
  if (!range) return w.noRange;
  const number = (value: number): string => formatNumber(value, lang, { decimals: precision });
  return w.rangeText(number(range.lowest), number(range.middle), number(range.highest), range.count);
}

/** A rank in a cell of the history: «5/34», or that there is none. */
export function historyRank({ standing }: AgencyPeriod, lang: Lang): string {
  const w = agencyQuarterWords[lang];
  if (!standing) return w.notInRelease;
  return 'rank' in standing.entry ? rankOf(standing.table, standing.entry.rank, lang) : w.notRanked;
}

/** Why a period cannot be compared with the ones before it: a sentence for ranks, one for numbers of tasks. */
export function historyBreaks(
  { release, rankBreak, scopeChanged }: AgencyPeriod,
  lang: Lang,
): readonly string[] {
  const w = agencyQuarterWords[lang];
  const from = release.period;
  return [
    ...(rankBreak ? [w.rankBreak(breakStatement({ from, why: rankBreak[lang] }, lang))] : []),
    ...(scopeChanged ? [w.scopeBreak(from)] : []),
  ];
}
