import { movementInto } from '../../portal/movement.ts';
import { madeOnce } from '../../portal/made-once.ts';
import type { Portal, Release, Series } from '../../portal/portal.ts';
import { tablesOf } from '../../portal/tables-of.ts';
import type { RankingTable } from '../../portal/ranking-table.ts';
import { addresses } from '../../site/addresses.ts';
import type { Lang } from '../../site/lang.ts';
import { exhibitHeads } from '../../wording/exhibits/heads.ts';
import { slopeLines, slopeStatement } from '../../wording/model/slope-words.ts';
import { formatNumber } from '../../wording/numbers.ts';
import { slopeWords } from '../../wording/pages/slope.ts';
import { slope } from '../slope.ts';
import type { Exhibit } from './exhibit.ts';
import { ownerOf, seriesRanking } from './names.ts';

/**
 * Ranks of a period and of the one before, side by side. Null where they cannot be compared, and where the publisher
 * advises against reading single ranks.
 */
export function rankingSlopeExhibit(
  portal: Portal,
  lang: Lang,
  series: Series,
  release: Release,
  table: RankingTable,
): Exhibit | null {
  const movement = movementInto(series, release, table);
  if (!movement || 'reason' in movement || table.ranking.lead !== 'ranks') return null;
  const before = tablesOf(series, table.ranking.id).find(({ period }) => period === movement.before)!;
  const w = slopeWords[lang];
  const compared = { before: before.table, table, movement, period: release.period };
  const { times, finding, summary } = slopeStatement(portal, compared, lang);
  const name = seriesRanking(portal, release.series, table, lang);
  const title = w.title(name, ...times);
  const lines = () => slopeLines(portal, compared, lang);
  const periods = [
    { id: movement.before, label: times[0] },
    { id: release.period, label: times[1] },
  ] as const;
  const h = exhibitHeads[lang];
  const [old, now] = [sourcesOf(before.table), sourcesOf(table)];
  return {
    lang,
    id: `doc-${table.ranking.id}`,
    page: addresses(lang).rankingPeriod(release.series, release.period),
    title,
    lasting: w.lasting(name),
    finding,
    summary,
    note: w.note,
    draw: (width) =>
      slope({ periods, kind: 'rank', lines: lines() }, width, {
        ...w,
        title,
        description: finding,
        number: (value) => formatNumber(value, lang),
      }),
    table: () => ({
      columns: [
        { id: 'agency', title: h.agencyId },
        { id: 'name', title: h.agency },
        { id: 'from', title: h.rankIn(times[0]) },
        { id: 'to', title: h.rankIn(times[1]) },
        { id: 'compared', title: h.compared },
      ],
      rows: lines().map(({ id, label, from, to }) => ({
        cells: [id, label, from, to, movement.ranks.has(id) ? movement.common : null],
        // A ring at the side of the period before stands on that period alone.
        release: to === null ? before.release : release,
        sources: [...new Set([...(now.get(id) ?? []), ...(old.get(id) ?? [])])],
      })),
    }),
    release,
    owner: ownerOf(portal, release.series, lang),
    sources: [table, before.table].flatMap(({ ranked }) => ranked.flatMap(({ sources }) => sources)),
    leads: false,
  };
}

/** The sources of each agency with a rank, made once: the releases before and after ask for them too. */
const sourcesOf = madeOnce(
  ({ ranked }: RankingTable) => new Map(ranked.map(({ agency, sources }) => [agency, sources])),
);
