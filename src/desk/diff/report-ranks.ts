import { agencyLabel } from '../../wording/model/agency-words.ts';
import { movementNote } from '../../wording/model/ranking-words.ts';
import { diffWords as w } from '../../wording/desk/diff-words.ts';
import { formatNumber } from '../../wording/numbers.ts';
import { joinList } from '../../wording/sentences/lists.ts';
import { rankMove } from '../../wording/sentences/rank-move.ts';
import type { Side } from './compared.ts';
import { table, text, type Html } from './html.ts';
import type { RankingMoves } from './rank-moves.ts';

/** How one ranking moved, agency by agency; across a break nothing is compared, and why. */
export function rankingPart(side: Side, moves: RankingMoves): Html {
  const { ranking, asOf } = moves.table;
  const name = (agency: string): string => agencyLabel(side.portal, agency, 'vi', asOf);
  const others = (
    [
      [w.joined, moves.joined],
      [w.left, moves.left],
    ] as const
  ).map(([head, agencies]) =>
    agencies.length === 0 ? '' : `<p>${text(`${head} ${joinList(agencies.map(name), 'vi')}.`)}</p>`,
  );
  const rows = moves.movers.map(({ agency, from, to }) => [
    text(name(agency)),
    ...[from, to].map((rank) => formatNumber(rank, 'vi')),
    text(rankMove(from, to, 'vi').sign),
  ]);
  const { agency, rankFrom, rankTo, shift } = w.columns;
  return [
    `<h4>${text(ranking.title.vi)}</h4>`,
    `<p>${text(rankingMovesText(moves))}</p>`,
    rows.length === 0 ? '' : table([agency, rankFrom, rankTo, shift], rows, [1, 2, 3]),
    ...others,
  ].join('\n');
}

/** How many moved, or why nothing is compared. */
export function rankingMovesText({ movement, movers }: RankingMoves): string {
  if (!movement) return w.noRankingBefore;
  if ('reason' in movement) return movementNote(movement, 'vi');
  return movers.length === 0 ? w.nobodyMoved(movement.common) : w.movedAmong(movers.length, movement.common);
}
