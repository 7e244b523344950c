import { provincesArrangedOn } from '../../portal/agency-lists.ts';
import { regionOf } from '../../portal/agency-region.ts';
import type { Portal, Release } from '../../portal/portal.ts';
import type { RankingTable } from '../../portal/ranking-table.ts';
import { addresses } from '../../site/addresses.ts';
import type { Lang } from '../../site/lang.ts';
import { agencyLabel } from '../../wording/model/agency-words.ts';
import { groupsSummary, scoreText } from '../../wording/model/ranking-words.ts';
import { unrankedReason } from '../../wording/model/rank-place.ts';
import { rankingsWords } from '../../wording/pages/rankings.ts';
import { sampleWords } from '../../wording/pages/sample.ts';
import type { Paint } from '../theme.ts';
import { tileMap, type Tile } from '../tile-map.ts';
import type { Exhibit } from './exhibit.ts';
import { mostDrawn } from './long-drawing.ts';
import { ownerOf, rankingName } from './names.ts';
import { rankingRows } from './ranking-rows.ts';

/**
 * The tile map of a ranking by group; provinces of before 1 July 2025 stand inside the present ones. Null where it
 * has no map.
 */
export function rankingMapExhibit(
  portal: Portal,
  lang: Lang,
  release: Release,
  table: RankingTable,
): Exhibit | null {
  const { ranking } = table;
  const { groups } = ranking;
  const highest = table.ranked.filter(({ group }) => group === 1).map(({ agency }) => agency);
  if (groups === null || !hasMap(table)) return null;
  const w = rankingsWords[lang];
  // Tiles of fictitious provinces lie by number: no map of Viet Nam, so nothing is said of its archipelagos.
  const isMap = portal.tiles.some(({ label_vi }) => label_vi !== null);
  const note = isMap ? w.mapNote(provincesArrangedOn(portal)) : sampleWords[lang].mapNote;
  const data = () => ({
    tiles: tilesOf(portal, lang, table),
    legend: [
      ...Array.from({ length: groups }, (_, index) => ({
        className: `scale-${index + 1}` as Paint,
        label:
          index === 0
            ? w.groupLegendTop
            : index + 1 === groups
              ? w.groupLegendBottom(groups)
              : w.groupLegend(index + 1),
      })),
      { className: 'missing' as const, label: w.notRankedLegend },
      ...(isMap ? [{ className: 'islands' as const, label: w.islandLegend }] : []),
    ],
  });
  return {
    lang,
    id: `ban-do-${ranking.id}`,
    page: addresses(lang).rankingPeriod(release.series, release.period),
    title: `${rankingName(portal, lang, release, table)}. ${w.mapTitle}`,
    finding: w.mapFinding(highest.length, table.ranked.length, mostOf(portal, highest, lang)),
    summary: groupsSummary(table, lang),
    note,
    draw: (width) => tileMap(data(), width, { title: w.mapTitle, description: note }),
    table: () => rankingRows(portal, lang, release, table),
    release,
    owner: ownerOf(portal, release.series, lang),
    sources: table.ranked.flatMap(({ sources }) => sources),
    leads: true,
  };
}

/** The regions in which most of some provinces lie; null where one of them lies in none, or no region stands out. */
function mostOf(portal: Portal, provinces: readonly string[], lang: Lang) {
  const regions = provinces.map((province) => regionOf(portal, province));
  if (regions.includes(null)) return null;
  const byId = [...Map.groupBy(regions, (region) => region!.id).values()];
  const count = Math.max(0, ...byId.map(({ length }) => length));
  const names = byId.filter(({ length }) => length === count).map(([first]) => first!.name[lang]);
  // Where many are first, none is.
  if (count < 2 || names.length > 3) return null;
  return { regions: names.toSorted(new Intl.Collator('vi').compare), count };
}

/** Has a ranking a map? It must be of provinces, in groups, complete, and of no more tiles than one can tell apart. */
export function hasMap({ ranking, complete, ranked, unranked }: RankingTable): boolean {
  if (ranked.length + unranked.length > mostDrawn) return false;
  return ranking.groups !== null && complete && ranking.kinds.every((kind) => kind === 'province');
}

function tilesOf(portal: Portal, lang: Lang, table: RankingTable): readonly Tile[] {
  const links = addresses(lang);
  const w = rankingsWords[lang];
  const ranked = new Map(table.ranked.map((entry) => [entry.agency, entry]));
  const unranked = new Map(table.unranked.map((entry) => [entry.agency, entry]));
  /** How one agency of the table is painted and told. */
  const cell = (agency: string) => {
    const label = agencyLabel(portal, agency, lang, table.asOf);
    const entry = ranked.get(agency);
    const without = unranked.get(agency);
    const said = entry
      ? `${w.groupLegend(entry.group!)}, ${w.total} ${scoreText(table, entry.score, lang)}`
      : without
        ? unrankedReason(table, without, lang)
        : w.notRankedLegend;
    const className: Paint = entry ? (`scale-${entry.group}` as Paint) : 'missing';
    return { id: agency, label, className, title: `${label}: ${said}`, href: links.agency(agency) };
  };
  return portal.tiles.map((tile): Tile => {
    const place = { id: tile.tile, column: tile.column, row: tile.row };
    const label = lang === 'vi' ? tile.label_vi : tile.label_en;
    const agency = portal.agencies.get(tile.agency)!;
    const { short } = agency.name;
    if (label !== null) return { ...place, label, className: 'islands', title: `${label}: ${short[lang]}` };
    const inTable = ranked.has(agency.id) || unranked.has(agency.id);
    if (inTable || agency.predecessors.length === 0) return { ...cell(agency.id), ...place };
    return {
      ...place,
      label: short[lang],
      className: 'surface',
      title: short[lang],
      inner: agency.predecessors.map(cell),
    };
  });
}
