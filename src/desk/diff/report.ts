import type { CellChange } from '../../intake/cell-diff.ts';
import { difference } from '../../portal/robust-deviations.ts';
import { formatInstant } from '../../wording/instants.ts';
import { diffWords as w } from '../../wording/desk/diff-words.ts';
import { formatTime } from '../../wording/times.ts';
import type { Side } from './compared.ts';
import type { Comparison } from './comparison.ts';
import type { Confirmation } from './confirmations.ts';
import { both, folded, reportPage, table, text, type Html } from './html.ts';
import { jumpsPart } from './report-jumps.ts';
import { rankingPart } from './report-ranks.ts';
import { cellShown, changeShown, rowName } from './names.ts';
import { isTimed, type TableChanges } from './table-changes.ts';

/** Everything that `diff` found, as one page to read and to print. */
export function diffReport(
  side: Side,
  comparisons: readonly Comparison[],
  confirmations: readonly Confirmation[],
  notes: readonly { readonly vi: string; readonly en: string }[],
): string {
  const { series, release, portal } = side;
  const version = `Phiên bản ${release.file.version}, so lúc ${formatInstant(portal.instant, 'vi')}.`;
  const body = [
    `<p>${text(version)}</p>`,
    ...notes.map((note) => `<p>${both(note)}</p>`),
    ...comparisons.map((comparison) => comparisonPart(side, comparison, confirmations)),
  ];
  return reportPage(w.title(series.file.short.vi, formatTime(release.period, 'vi')), body.join('\n'));
}

function comparisonPart(side: Side, comparison: Comparison, confirmations: readonly Confirmation[]): Html {
  const { against, period, version, jumps, told, rankings, tables } = comparison;
  const other = `${formatTime(period, 'vi')}, ${version}`;
  return [
    `<h2>${both({ vi: `${w.heads[against].vi}: ${other}`, en: w.heads[against].en })}</h2>`,
    jumps ? jumpsPart(side, jumps, confirmations) : '',
    `<h3>${both(w.heads.told)}</h3>`,
    toldPart(side, told),
    `<h3>${both(w.heads.rankings)}</h3>`,
    rankings.length === 0 ? `<p>${w.none}</p>` : rankings.map((one) => rankingPart(side, one)).join(''),
    `<h3>${both(w.heads.tables)}</h3>`,
    tables.length === 0 ? `<p>${w.none}</p>` : tablesPart(side, against, tables),
  ].join('\n');
}

function toldPart({ series }: Side, told: Comparison['told']): Html {
  const { columns } = w;
  return table(
    [columns.sentence, columns.old, columns.new],
    told.map(({ of, ranking, before, after }) => {
      const title = series.file.rankings.find(({ id }) => id === ranking)?.title.vi;
      const name = title ? `${w.told[of]}: ${title}` : w.told[of];
      const shown = before === after ? `<em>${w.sameText}</em>` : text(after ?? w.notTold);
      return [text(name), text(before ?? w.notTold), shown];
    }),
  );
}

/** Against the period before nearly every number differs: then the list is folded away. */
function tablesPart(side: Side, against: Comparison['against'], tables: readonly TableChanges[]): Html {
  const { columns, heads } = w;
  const overview = table(
    [columns.table, columns.rows, columns.changed, heads.added, heads.removed],
    tables.map(({ table: { name, title }, rowsBefore, rowsAfter, cells, added, removed }) => [
      text(`${title.vi} (${name}.csv)`),
      text(`${rowsBefore ?? w.noTable} → ${rowsAfter ?? w.noTable}`),
      ...[cells.length, added.length, removed.length].map(String),
    ]),
    [1, 2, 3, 4],
  );
  const lists = tables.map((changes) => {
    const { table: of, cells, added, removed } = changes;
    const title = `${of.title.vi} (${of.name}.csv)`;
    const parts = [
      isTimed(of) && against === 'before' ? `<p>${w.timedKeys}</p>` : '',
      cells.length > 0 ? `<h4>${both(heads.cells)}</h4>${cellsTable(side, changes)}` : '',
      ...(
        [
          [heads.added, added],
          [heads.removed, removed],
        ] as const
      ).map(([head, rows]) =>
        rows.length === 0
          ? ''
          : `<h4>${both(head)}</h4>${table(
              [columns.row],
              rows.map(({ key }) => [text(rowName(side, of, key))]),
            )}`,
      ),
    ].join('');
    return against === 'before' ? folded(title, parts) : `<h4>${text(title)}</h4>${parts}`;
  });
  return overview + lists.join('\n');
}

function cellsTable(side: Side, { table: of, cells }: TableChanges): Html {
  const { columns } = w;
  return table(
    [columns.row, columns.column, columns.old, columns.new, columns.difference],
    cells.map(({ key, column: name, old, new: fresh }) => {
      const column = of.columns.find((one) => one.name === name)!;
      const shown = (cell: string): Html => text(cellShown(column, cell)) || `<em>${w.empty}</em>`;
      const change = changeOf({ old, new: fresh }, column.kind);
      return [
        text(rowName(side, of, key)),
        text(column.title.vi),
        shown(old),
        shown(fresh),
        text(changeShown(column, change)),
      ];
    }),
    [2, 3, 4],
  );
}

/** New less old where both are numbers. */
export function changeOf({ old, new: fresh }: Pick<CellChange, 'old' | 'new'>, kind: string): number | null {
  if ((kind !== 'decimal' && kind !== 'integer') || old === '' || fresh === '') return null;
  return difference(fresh, old);
}
