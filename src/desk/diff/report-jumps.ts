import { allTables } from '../../intake/tables/index.ts';
import { diffWords as w } from '../../wording/desk/diff-words.ts';
import { formatNumber } from '../../wording/numbers.ts';
import type { Side } from './compared.ts';
import type { Confirmation } from './confirmations.ts';
import { both, table, text, type Html } from './html.ts';
import type { Jumps } from './jumps.ts';
import { cellShown, changeShown, rowName } from './names.ts';

/**
 * The jumps, each with its id and what was confirmed, and what could not be judged.
 * @param confirmations one for each jump, in their order
 */
export function jumpsPart(side: Side, found: Jumps, confirmations: readonly Confirmation[]): Html {
  const { columns } = w;
  const rows = found.jumps.map((jump, index) => {
    const of = allTables.find(({ name }) => name === jump.table)!;
    const column = of.columns.find(({ name }) => name === jump.column)!;
    const known = confirmations[index];
    return [
      `<code>${text(known?.id ?? '')}</code>`,
      text(rowName(side, of, jump.row)),
      text(column.title.vi),
      text(cellShown(column, jump.old)),
      text(cellShown(column, jump.new)),
      text(changeShown(column, jump.change)),
      text(changeShown(column, jump.typical)),
      text(formatNumber(jump.deviation, 'vi', { decimals: 1 })),
      text(known?.confirmed ? `${w.isConfirmed} ${known.why}` : w.toConfirm),
    ];
  });
  const { code, row, column, old, new: fresh, difference, typical, deviation, confirmed } = columns;
  const heads = [code, row, column, old, fresh, difference, typical, deviation, confirmed];
  return [
    `<h3>${both(w.heads.jumps)}</h3>`,
    `<p>${text(w.judged(found.judged))}</p>`,
    ...found.notJudged.map(({ reason, groups }) => `<p>${text(w.notJudged[reason](groups))}</p>`),
    rows.length === 0 ? `<p>${w.none}</p>` : table(heads, rows, [3, 4, 5, 6, 7]),
  ].join('\n');
}
