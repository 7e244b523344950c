import { lowestCriteria } from '../../intake/check-scores.ts';
import { placeholder } from '../../intake/placeholder.ts';
import type { RegisterRows } from '../../intake/registers.ts';
import type { Population } from '../../intake/populations.ts';
import type { SeriesRows } from '../../intake/series.ts';
import type { Table } from '../../intake/table.ts';
import { releaseTables } from '../../intake/tables/index.ts';
import { csvLines } from '../../wording/csv-lines.ts';

/** What the rows of a new release follow from. */
export interface Begun {
  readonly criteria: SeriesRows['criteria'];
  readonly regime: string;
  readonly populations: readonly Population[];
  readonly taskGroups: RegisterRows['taskGroups'];
}

type Cells = Readonly<Record<string, string>>;

/**
 * A table of a new release as CSV: a row for each agency where it is known who has one, its status the place
 * where the intake says that the row is still to be filled in; else one row that says what belongs there.
 */
export function begunTable(name: string, begun: Begun): string {
  const table = Object.values(releaseTables).find((one) => one.name === name)!;
  const rows = (rowsFor[name]?.(begun) ?? []).map((cells) => ({ ...cells, status: unfilled }));
  return tableText(table, rows.length > 0 ? rows : [skeletonRow(table)]);
}

/** A table as CSV with its header; cells that are not named stay empty. */
export function tableText({ columns }: Table, rows: readonly Cells[]): string {
  const names = columns.map(({ name }) => name);
  return csvLines([names, ...rows.map((cells) => names.map((name) => cells[name] ?? ''))]);
}

/** The row of a table of which nothing is known. */
export function skeletonRow({ columns, title }: Table): Cells {
  const text = placeholder(
    `mỗi dòng một mục của bảng «${title.vi}»; không có mục nào thì bỏ bảng này`,
    `a row for each entry of the table «${title.en}»; without any, leave the table out`,
  );
  return { [columns[0]!.name]: text };
}

const unfilled = placeholder('số, trạng thái và nguồn', 'number, status and source');

const rowsFor: Readonly<Record<string, (begun: Begun) => readonly Cells[]>> = {
  scores: ({ populations, criteria, regime }) =>
    populations
      .filter(({ ranking }) => ranking.method === 'sum')
      .flatMap(({ ranking, eligible }) =>
        eligible.flatMap((agency) =>
          lowestCriteria(criteria, regime).map(({ id }) => ({
            ...{ ranking: ranking.id, agency, criterion: id },
            ...(ranking.basis ? { basis: ranking.basis } : {}),
          })),
        ),
      ),
  ranks: ({ populations }) =>
    populations
      .filter(({ ranking }) => ranking.method === 'published')
      .flatMap(({ ranking, eligible }) => eligible.map((agency) => ({ ranking: ranking.id, agency }))),
  results: ({ populations, taskGroups }) =>
    [...new Set(populations.flatMap(({ eligible }) => eligible))].flatMap((agency) =>
      taskGroups.map(({ number }) => ({ agency, task_group: String(number) })),
    ),
};
