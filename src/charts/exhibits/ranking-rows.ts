import type { Movement } from '../../portal/movement.ts';
import type { Portal, Release } from '../../portal/portal.ts';
import type { RankingTable } from '../../portal/ranking-table.ts';
import type { Lang } from '../../site/lang.ts';
import { exhibitHeads } from '../../wording/exhibits/heads.ts';
import { agencyLabel } from '../../wording/model/agency-words.ts';
import { unrankedReason } from '../../wording/model/rank-place.ts';
import type { ExhibitCell, ExhibitTable } from './exhibit.ts';

/**
 * A ranking as rows: every agency of it, first those with a rank, then those without, with the reason. The columns are
 * those that the ranking has: groups, scores, movement.
 */
export function rankingRows(
  portal: Portal,
  lang: Lang,
  release: Release,
  table: RankingTable,
  movement: Movement | null = null,
): ExhibitTable {
  const h = exhibitHeads[lang];
  const grouped = table.ranked.some(({ group }) => group !== null);
  const scored = [...table.ranked, ...table.unranked].some(({ score }) => score !== null);
  const columns = [
    ...(grouped ? [{ id: 'group', title: h.group }] : []),
    { id: 'rank', title: h.rank },
    { id: 'agency', title: h.agencyId },
    { id: 'name', title: h.agency },
    ...(scored ? [{ id: 'score', title: h.score }] : []),
    ...(movement ? [{ id: 'change', title: h.change(movement.before) }] : []),
    { id: 'note', title: h.reason },
  ];
  const line = (
    { agency, score, sources }: RankingTable['ranked'][number] | RankingTable['unranked'][number],
    own: Readonly<Record<'group' | 'rank' | 'change' | 'note', ExhibitCell>>,
  ) => {
    const cells: Readonly<Record<string, ExhibitCell>> = {
      ...own,
      agency,
      name: agencyLabel(portal, agency, lang, table.asOf),
      score,
    };
    return { cells: columns.map(({ id }) => cells[id] ?? null), release, sources };
  };
  return {
    columns,
    rows: [
      ...table.ranked.map((entry) => {
        const { rank, group, score } = entry;
        const moved = movement?.ranks.get(entry.agency);
        const change = moved ? moved.from - moved.to : null;
        const note = entry.note?.[lang] ?? (scored && score === null ? h.noScore : null);
        return line(entry, { group, rank, change, note });
      }),
      ...table.unranked.map((entry) =>
        line(entry, { group: null, rank: null, change: null, note: unrankedReason(table, entry, lang) }),
      ),
    ],
  };
}
