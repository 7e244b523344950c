import type { Movement } from '../../portal/movement.ts';
import { roundDecimal } from '../../portal/decimal.ts';
import type { Portal, Release } from '../../portal/portal.ts';
import type { RankInterval } from '../../portal/rank-interval.ts';
import type { RankingTable } from '../../portal/ranking-table.ts';
import type { Lang } from '../../site/lang.ts';
import { exhibitHeads } from '../../wording/exhibits/heads.ts';
import { agencyLabel } from '../../wording/model/agency-words.ts';
import type { FurtherColumn } from '../../wording/model/quarter-columns.ts';
import { unrankedReason } from '../../wording/model/rank-place.ts';
import type { ExhibitCell, ExhibitTable } from './exhibit.ts';

/** What is drawn of a ranking beside groups, ranks and scores. */
interface DrawnBeside {
  readonly movement?: Movement | null;
  readonly intervals?: ReadonlyMap<string, RankInterval>;
  /** Numbers beside the total, each a column. */
  readonly further?: readonly FurtherColumn[];
}

/**
 * A ranking as rows: every agency of it, first those with a rank, then those without, with the reason. The columns are
 * those that the ranking has and its drawing shows: groups, intervals, scores, movement, further numbers.
 */
export function rankingRows(
  portal: Portal,
  lang: Lang,
  release: Release,
  table: RankingTable,
  { movement = null, intervals = new Map(), further = [] }: DrawnBeside = {},
): ExhibitTable {
  const h = exhibitHeads[lang];
  const grouped = table.ranked.some(({ group }) => group !== null);
  const scored = [...table.ranked, ...table.unranked].some(({ score }) => score !== null);
  const rounded = (value: number | null): number | null =>
    value === null ? null : roundDecimal(value, table.ranking.precision);
  const columns = [
    ...(grouped ? [{ id: 'group', title: h.group }] : []),
    { id: 'rank', title: h.rank },
    { id: 'agency', title: h.agencyId },
    { id: 'name', title: h.agency },
    ...(intervals.size > 0
      ? [
          { id: 'best', title: h.best },
          { id: 'worst', title: h.worst },
        ]
      : []),
    ...(scored ? [{ id: 'score', title: h.score }] : []),
    ...(movement ? [{ id: 'change', title: h.change(movement.before) }] : []),
    ...further.map(({ id, title }) => ({ id: `further-${id}`, title })),
    { id: 'note', title: h.reason },
  ];
  const line = (
    entry: RankingTable['ranked'][number] | RankingTable['unranked'][number],
    own: Readonly<Record<'group' | 'rank' | 'change' | 'note', ExhibitCell>>,
  ) => {
    const { agency, score, sources } = entry;
    const cells: Readonly<Record<string, ExhibitCell>> = {
      ...own,
      ...intervals.get(agency),
      ...Object.fromEntries(further.map(({ id, value }) => [`further-${id}`, rounded(value(entry))])),
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
