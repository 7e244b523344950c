import type { ReleaseData } from '../../intake/read-data.ts';
import { printedText } from '../../intake/printed.ts';
import { rowKey } from '../../intake/row-key.ts';
import type { Table } from '../../intake/table.ts';
import { countColumns } from '../../intake/task-states.ts';
import { ranks, scores } from '../../intake/tables/release-tables.ts';
import { results } from '../../intake/tables/task-tables.ts';

/** One number of one agency that is measured of many: a score by a criterion, a count of tasks of a group. */
export interface Measured {
  readonly table: 'scores' | 'ranks' | 'results';
  /** The key of the row. */
  readonly row: string;
  readonly column: string;
  /** Numbers of one group measure the same of different agencies. */
  readonly group: string;
  /** The criterion of a score; null for totals and counts. */
  readonly criterion: string | null;
  readonly value: number;
  readonly printed: string;
}

type Row = Readonly<Record<string, unknown>>;

/** The numbers of a release whose changes can be held against those of other agencies. */
export function measuredOf(release: ReleaseData): readonly Measured[] {
  const take = (
    table: Table,
    row: Row,
    column: string,
    group: readonly unknown[],
    criterion: string | null,
  ): Measured[] => {
    const value = row[column];
    if (typeof value !== 'number') return [];
    const name = table.name as Measured['table'];
    return [
      {
        ...{ table: name, row: rowKey(table, row), column, criterion, value },
        group: [name, column, ...group].join(' · '),
        printed: printedText(row, column, value),
      },
    ];
  };
  return [
    ...release.scores.flatMap((row) =>
      take(scores, row, 'value', [row.ranking, row.criterion, row.basis], row.criterion),
    ),
    ...release.ranks.flatMap((row) =>
      take(ranks, row, 'score', [row.ranking, row.criterion ?? ''], row.criterion),
    ),
    ...release.results.flatMap((row) =>
      countColumns.flatMap((column) => take(results, row, column, [row.task_group], null)),
    ),
  ];
}
