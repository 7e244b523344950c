import { agencyQuarter } from '../../portal/agency-quarter.ts';
import { findRelease, type Portal, type Release, type Series, type Standing } from '../../portal/portal.ts';
import { madeOnce } from '../../portal/made-once.ts';
import type { RankingTable } from '../../portal/ranking-table.ts';
import { rankHistory, type RankHistory } from '../../portal/rank-history.ts';
import { addresses } from '../../site/addresses.ts';
import { hasHandouts } from '../../site/handouts.ts';
import type { Lang } from '../../site/lang.ts';
import { exhibitHeads } from '../../wording/exhibits/heads.ts';
import { loneLineNote } from '../../wording/exhibits/lone-line.ts';
import { exhibitWords } from '../../wording/exhibits/words.ts';
import { agencyLabel } from '../../wording/model/agency-words.ts';
import { linesFinding, rankLinesSummary } from '../../wording/model/ranking-words.ts';
import { unrankedReason } from '../../wording/model/rank-place.ts';
import { standingStatement } from '../../wording/model/standing-words.ts';
import { rankingsWords } from '../../wording/pages/rankings.ts';
import { breakStatement } from '../../wording/sentences/movement.ts';
import { formatTimeShort } from '../../wording/times.ts';
import { words } from '../../wording/words.ts';
import { rankLines, type RankLinesData } from '../rank-lines.ts';
import type { Exhibit, ExhibitTable } from './exhibit.ts';
import { mostDrawn } from './long-drawing.ts';
import { seriesRanking } from './names.ts';

/** The ranks of a series over its periods, the newest first place highlighted; null where there is no line to draw. */
export function seriesLinesExhibit(
  portal: Portal,
  lang: Lang,
  series: Series,
  ranking: string,
): Exhibit | null {
  const history = rankHistory(series, ranking);
  const first = history?.tables.at(-1)!.ranked[0];
  // With one period or scattered ranks there is no line to draw.
  if (!history || !first || history.tables.filter(({ complete }) => complete).length < 2) return null;
  return rankLinesExhibit(portal, lang, series, history, {
    title: rankingsWords[lang].linesTitle(seriesRanking(portal, series.file.id, history, lang)),
    id: `duong-${ranking}`,
    page: addresses(lang).rankingSeries(series.file.id),
    highlighted: [first.agency],
    finding: linesFinding(portal, series, ranking, lang)!,
    ground: 'named',
    leads: true,
  });
}

/**
 * The ranks of one agency over the periods of one ranking; null where it has not two ranks of complete tables.
 * @param standings those of the agency in that ranking, oldest first
 */
export function agencyLinesExhibit(
  portal: Portal,
  lang: Lang,
  standings: readonly Standing[],
): Exhibit | null {
  const newest = standings.at(-1)!;
  const { series, table, entry } = newest;
  const agency = portal.agencies.get(entry.agency)!;
  const name = agencyLabel(portal, entry.agency, lang, table.asOf);
  const history = rankHistory(series, table.ranking.id);
  const completed = standings.filter((standing) => standing.table.complete && 'rank' in standing.entry);
  if (!history || completed.length < 2) return null;
  return rankLinesExhibit(portal, lang, series, history, {
    title: rankingsWords[lang].agencyLinesTitle(name, series.file.short[lang], table.ranking.title[lang]),
    id: `duong-${series.file.id}-${table.ranking.id}`,
    page: addresses(lang).agency(entry.agency),
    highlighted: [entry.agency],
    finding: `${name} – ${standingStatement(newest, lang)}`,
    // Only the highlighted line matters: a lighter page, and among very many the others are one grey.
    ground: history.rows.length > mostDrawn ? 'none' : 'plain',
    // Where a quarter tells of its tasks, that comes first; and images are for agencies of today.
    leads:
      agency.validTo === null &&
      hasHandouts(agency.kind) &&
      !agencyQuarter(portal, entry.agency)?.results?.counts,
  });
}

interface LinesOptions extends Pick<Exhibit, 'id' | 'page' | 'title' | 'finding' | 'leads'> {
  readonly highlighted: readonly string[];
  /** `none`: the highlighted lines alone. */
  readonly ground: 'named' | 'plain' | 'none';
}

function rankLinesExhibit(
  portal: Portal,
  lang: Lang,
  series: Series,
  history: RankHistory,
  { highlighted, ground, ...options }: LinesOptions,
): Exhibit {
  const w = rankingsWords[lang];
  const newest = history.tables.at(-1)!;
  const { title } = options;
  const breaks = history.breaks.map(({ beforePeriod, why }) =>
    breakStatement({ from: beforePeriod, why: why[lang] }, lang),
  );
  const linesNote = ground === 'none' ? loneLineNote[lang](history.rows.length) : w.linesNote;
  // Lines without a name are the field that the named ones run in: their ranks are in the table of the series.
  const named = ground === 'named' ? history.rows : rowsOf(history, highlighted);
  const data = (): RankLinesData => ({
    periods: history.periods.map((period) => ({ id: period, label: formatTimeShort(period, lang) })),
    breaks: history.breaks.map(({ beforePeriod, regime }) => ({ beforePeriod, label: regime[lang] })),
    lines: (ground === 'none' ? named : history.rows).map(({ agency, ranks }) => ({
      id: agency,
      label: agencyLabel(portal, agency, lang, newest.asOf),
      ranks,
      highlighted: highlighted.includes(agency),
    })),
    worst: history.worst,
    ground: ground === 'named' ? 'named' : 'plain',
  });
  const releases = history.periods.map((period) => findRelease(portal, series.file.id, period)!);
  return {
    ...options,
    lang,
    summary: highlighted.map((agency) => rankLinesSummary(portal, history, agency, lang)).join(' '),
    note: [linesNote, ...breaks].join(' '),
    alone: history.ranking.lead === 'groups' ? exhibitWords[lang].singleRanks : null,
    draw: (width) =>
      rankLines(data(), width, {
        title,
        description: `${options.finding} ${linesNote}`,
        rank: w.rankAxis,
        notRanked: words(lang).charts.unranked,
        point: w.pointLabel,
      }),
    table: () => linesTable(portal, lang, { ...history, rows: named }, releases),
    release: releases.at(-1)!,
    owner: series.file.owner[lang],
    sources: [...new Set([...sourcesOf(newest), ...sourcesOfRows(history, named)])],
  };
}

// What is made of a whole table is made once: the pages of all its agencies ask for it.
const sourcesOf = madeOnce(({ ranked }: RankingTable) => new Set(ranked.flatMap(({ sources }) => sources)));
const entriesOf = madeOnce(
  ({ ranked, unranked }: RankingTable) =>
    new Map([...ranked, ...unranked].map((entry) => [entry.agency, entry])),
);
/** The sources of some rows over all periods. */
const sourcesOfRows = (history: RankHistory, rows: RankHistory['rows']): readonly string[] =>
  rows.flatMap(({ agency }) =>
    history.tables.flatMap((table) => entriesOf(table).get(agency)?.sources ?? []),
  );

const rowOf = madeOnce((history: RankHistory) => new Map(history.rows.map((row) => [row.agency, row])));

const rowsOf = (history: RankHistory, agencies: readonly string[]): RankHistory['rows'] =>
  agencies.flatMap((agency) => rowOf(history).get(agency) ?? []);

/** A row for each agency and period: its rank of how many, or why it has none. */
function linesTable(
  portal: Portal,
  lang: Lang,
  { rows, periods, tables }: RankHistory,
  releases: readonly Release[],
): ExhibitTable {
  const h = exhibitHeads[lang];
  const { asOf } = tables.at(-1)!;
  const entries = tables.map(entriesOf);
  const titles = [h.agencyId, h.agency, h.time, h.rank, h.rankedTogether, h.reason];
  const ids = ['agency', 'name', 'time', 'rank', 'out_of', 'note'];
  return {
    columns: ids.map((id, index) => ({ id, title: titles[index]! })),
    rows: rows.flatMap(({ agency, ranks }) =>
      periods.map((period, index) => {
        const table = tables[index]!;
        const entry = entries[index]!.get(agency);
        const why = !entry
          ? h.notInRanking
          : 'rank' in entry
            ? (entry.note?.[lang] ?? null)
            : unrankedReason(table, entry, lang);
        const name = agencyLabel(portal, agency, lang, asOf);
        const time = formatTimeShort(period, lang);
        return {
          cells: [agency, name, time, ranks[index] ?? null, table.ranked.length, why],
          release: releases[index]!,
          sources: entry?.sources ?? [],
        };
      }),
    ),
  };
}
