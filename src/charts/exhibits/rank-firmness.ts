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
import type { Exhibit } from './exhibit.ts';
import { aloneWithCut, drawnRows } from './long-drawing.ts';
import { ownerOf, rankingName } from './names.ts';

/** How firm the ranks of a period are: each with its interval, in the numbers also with one criterion left out. */
export function rankFirmnessExhibit(
  portal: Portal,
  lang: Lang,
  release: Release,
  firmness: TableFirmness,
): Exhibit {
  const { table, rows } = firmness;
  const w = firmnessWords[lang];
  const h = exhibitHeads[lang];
  const t = words(lang).tables;
  const title = w.tableCaption(rankingName(portal, lang, release, table));
  const finding = firmnessFinding(portal, firmness, lang);
  const name = (agency: string): string => agencyLabel(portal, agency, lang, table.asOf);
  const bars = () =>
    drawnRows(rows).map(({ entry, interval }) => ({
      lead: String(entry.rank),
      label: name(entry.agency),
      from: interval.best - 1,
      value: interval.worst,
      text: rangeText(interval, lang),
      className: 'scale-3' as const,
      mark: { from: entry.rank - 1, to: entry.rank, className: 'scale-1' as const },
    }));
  const leftOut = firmness.unmoved === null ? [] : table.criteria;
  return {
    lang,
    id: `do-vung-${table.ranking.id}`,
    page: addresses(lang).rankFirmness(release.series, release.period),
    title,
    finding,
    summary: '',
    note: w.whatNot,
    alone: aloneWithCut(null, rows.length, lang),
    draw: (width) =>
      barRows(bars(), width, {
        title,
        description: finding,
        heads: { lead: t.rank, label: t.name, value: w.interval },
      }),
    table: () => ({
      columns: [
        { id: 'rank', title: h.rank },
        { id: 'agency', title: h.agencyId },
        { id: 'name', title: h.agency },
        { id: 'best', title: h.best },
        { id: 'worst', title: h.worst },
        ...leftOut.map(({ id, title: criterion }) => ({ id, title: h.rankWithout(criterion[lang]) })),
      ],
      rows: rows.map(({ entry, interval, leftOut: own }) => ({
        cells: [
          entry.rank,
          entry.agency,
          name(entry.agency),
          interval.best,
          interval.worst,
          ...leftOut.map(({ id }) => own?.ranks.get(id) ?? null),
        ],
        release,
        sources: entry.sources,
      })),
    }),
    release,
    owner: ownerOf(portal, release.series, lang),
    sources: table.ranked.flatMap(({ sources }) => sources),
    leads: false,
  };
}
