import { movementInto, type Movement } from '../../portal/movement.ts';
import type { Portal, Release, Series } from '../../portal/portal.ts';
import { hasShifts } from '../../portal/quarter-moves.ts';
import type { QuarterRanking } from '../../portal/quarter.ts';
import { rankIntervals } from '../../portal/rank-interval.ts';
import type { RankedEntry, RankingTable } from '../../portal/ranking-table.ts';
import { addresses } from '../../site/addresses.ts';
import type { Lang } from '../../site/lang.ts';
import { exhibitHeads } from '../../wording/exhibits/heads.ts';
import { exhibitWords } from '../../wording/exhibits/words.ts';
import { agencyLabel } from '../../wording/model/agency-words.ts';
import { quarterColumns, type FurtherColumn } from '../../wording/model/quarter-columns.ts';
import { groupsSummary, rankingFinding, scoreText } from '../../wording/model/ranking-words.ts';
import { unrankedReason } from '../../wording/model/rank-place.ts';
import { quarterWords } from '../../wording/pages/quarter.ts';
import { rankingsWords } from '../../wording/pages/rankings.ts';
import { words } from '../../wording/words.ts';
import { barRows } from '../bar-rows.ts';
import type { Paint } from '../theme.ts';
import type { Exhibit } from './exhibit.ts';
import { aloneWithCut, drawnRows } from './long-drawing.ts';
import { ownerOf, rankingName } from './names.ts';
import { hasMap } from './ranking-map.ts';
import { rankingRows } from './ranking-rows.ts';

/** A ranking of one period, whose table is its chart; null where nobody has a rank. */
export function rankingTableExhibit(
  portal: Portal,
  lang: Lang,
  series: Series,
  release: Release,
  table: RankingTable,
): Exhibit | null {
  const movement = movementInto(series, release, table);
  return tableExhibit(portal, lang, release, table, {
    page: addresses(lang).rankingPeriod(release.series, release.period),
    title: rankingsWords[lang].tableCaption(rankingName(portal, lang, release, table)),
    movement: movement && !('reason' in movement) ? movement : null,
    leads: !hasMap(table),
  });
}

/** The same on the page of its quarter, with pillars and assessments; how all tasks stand leads that page. */
export function quarterRankingExhibit(
  portal: Portal,
  lang: Lang,
  release: Release,
  shown: QuarterRanking,
): Exhibit | null {
  const { table, moves } = shown;
  return tableExhibit(portal, lang, release, table, {
    page: addresses(lang).release(release.series, release.period),
    title: quarterWords[lang].rankingCaption(rankingName(portal, lang, release, table)),
    movement: hasShifts(moves) ? moves.movement : null,
    further: quarterColumns(shown, lang),
    leads: false,
  });
}

type Around = Pick<Exhibit, 'page' | 'title' | 'leads'> & {
  readonly movement: Movement | null;
  readonly further?: readonly FurtherColumn[];
};

function tableExhibit(
  portal: Portal,
  lang: Lang,
  release: Release,
  table: RankingTable,
  { movement, further, ...around }: Around,
): Exhibit | null {
  if (table.ranked.length === 0) return null;
  const { ranking } = table;
  const finding = rankingFinding(portal, table, lang);
  const t = words(lang).tables;
  const province = ranking.kinds.every((kind) => kind === 'province');
  const scored = table.ranked.some(({ score }) => score !== null);
  const heads = { lead: t.rank, label: province ? t.province : t.agency, value: scored ? t.total : '' };
  const intervals = rankIntervals(table);
  return {
    ...around,
    lang,
    id: `bang-${ranking.id}`,
    finding,
    summary: groupsSummary(table, lang),
    note: ranking.note?.[lang] ?? null,
    alone: aloneWithCut(
      ranking.lead === 'groups' ? exhibitWords[lang].singleRanks : null,
      table.ranked.length + table.unranked.length,
      lang,
    ),
    draw: (width) =>
      barRows(drawnRows(barsOf(portal, lang, table)), width, {
        title: around.title,
        description: finding,
        heads,
      }),
    table: () => rankingRows(portal, lang, release, table, { movement, intervals, further: further ?? [] }),
    release,
    owner: ownerOf(portal, release.series, lang),
    sources: [...table.ranked, ...table.unranked].flatMap(({ sources }) => sources),
  };
}

function barsOf(portal: Portal, lang: Lang, table: RankingTable) {
  const label = (agency: string): string => agencyLabel(portal, agency, lang, table.asOf);
  const scored = table.ranked.some(({ score }) => score !== null);
  const text = ({ score, note }: RankedEntry): string =>
    score === null
      ? (note?.[lang] ?? (scored ? exhibitHeads[lang].noScore : ''))
      : scoreText(table, score, lang);
  return [
    ...table.ranked.map((entry) => ({
      lead: String(entry.rank),
      label: label(entry.agency),
      value: entry.score,
      text: text(entry),
      className: `scale-${entry.group ?? 2}` as Paint,
    })),
    ...table.unranked.map((entry) => ({
      lead: rankingsWords[lang].notRankedMark,
      label: label(entry.agency),
      value: null,
      text: unrankedReason(table, entry, lang),
      className: 'missing' as const,
    })),
  ];
}
