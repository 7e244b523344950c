import type { TableFirmness } from '../../portal/firmness.ts';
import type { Portal, Release } from '../../portal/portal.ts';
import { addresses } from '../../site/addresses.ts';
import type { Lang } from '../../site/lang.ts';
import { exhibitHeads } from '../../wording/exhibits/heads.ts';
import { agencyLabel } from '../../wording/model/agency-words.ts';
import { firmnessFinding, rangeText } from '../../wording/model/firmness-words.ts';
import { firmnessWords } from '../../wording/pages/firmness.ts';
import { words } from '../../wording/words.ts';
import { barRows } from '../bar-rows.ts';
import type { Exhibit, ExhibitTable } from './exhibit.ts';
import { ownerOf, rankingName } from './names.ts';

/** How firm the ranks of a ranking are: the interval of each, and its ranks with each criterion left out. */
export function rankFirmnessExhibit(
  portal: Portal,
  lang: Lang,
  release: Release,
  firmness: TableFirmness,
): Exhibit {
  const { table, rows } = firmness;
  const w = firmnessWords[lang];
  const t = words(lang).tables;
  const title = w.tableCaption(rankingName(portal, lang, release, table));
  const finding = firmnessFinding(portal, firmness, lang);
  const drawn = rows.map(({ entry, interval }) => ({
    lead: String(entry.rank),
    label: agencyLabel(portal, entry.agency, lang, table.asOf),
    value: entry.rank,
    text: rangeText(interval, lang),
    className: 'scale-1' as const,
    reached: interval,
  }));
  const heads = { lead: t.rank, label: t.name, value: w.interval };
  return {
    lang,
    id: `vung-${table.ranking.id}`,
    page: addresses(lang).rankFirmness(release.series, release.period),
    title,
    finding,
    summary: '',
    note: null,
    draw: (width) => barRows(drawn, width, { title, description: finding, heads }),
    table: firmnessRows(portal, lang, release, firmness),
    release,
    owner: ownerOf(portal, release.series, lang),
    sources: table.ranked.flatMap(({ sources }) => sources),
    leads: true,
  };
}

function firmnessRows(
  portal: Portal,
  lang: Lang,
  release: Release,
  { table, rows, unmoved }: TableFirmness,
): ExhibitTable {
  const h = exhibitHeads[lang];
  const left = unmoved === null ? [] : table.criteria;
  return {
    columns: [
      { id: 'rank', title: h.rank },
      { id: 'agency', title: h.agencyId },
      { id: 'name', title: h.agency },
      { id: 'best', title: h.bestReached },
      { id: 'worst', title: h.worstReached },
      ...left.map(({ id, title }) => ({ id: `without_${id}`, title: h.rankWithout(title[lang]) })),
    ],
    rows: rows.map(({ entry, interval, leftOut }) => ({
      cells: [
        entry.rank,
        entry.agency,
        agencyLabel(portal, entry.agency, lang, table.asOf),
        interval.best,
        interval.worst,
        ...left.map(({ id }) => leftOut?.ranks.get(id) ?? null),
      ],
      release,
      sources: entry.sources,
    })),
  };
}
