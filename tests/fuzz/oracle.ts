import type { CheckedData } from '../../src/intake/read-data.ts';
import type { TableFile } from '../../src/intake/table-file.ts';
import type { Portal, Release, Series } from '../../src/portal/portal.ts';
import { exact, plus, rounded, sameNumber, times, type Exact } from './exact.ts';
import { readCsv, rowsOf, type PrintedRow } from './printed-rows.ts';

/*
 * What the model says, computed a second time from the text of the files alone: its own reader of CSV, whole numbers,
 * its own ranks. Of src/ it takes the definitions of columns and the texts, never a value.
 */

/** Where the checked rows or the model say something else than the files; empty where all is right. */
export function wrongNumbers(data: CheckedData, portal: Portal): readonly string[] {
  const files = [
    ...data.registerFiles,
    ...data.series.flatMap((series) => [
      ...series.tableFiles,
      ...series.releases.flatMap(({ tableFiles, earlier }) => [
        ...tableFiles,
        ...earlier.flatMap((one) => one.tableFiles),
      ]),
    ]),
  ];
  return [
    ...files.flatMap(wrongCells),
    ...portal.series.flatMap((series) =>
      series.releases.flatMap((release) => [...wrongRanks(series, release), ...wrongSums(release)]),
    ),
  ];
}

/** Every cell that was read as something else than it says. */
function wrongCells(file: TableFile): readonly string[] {
  const printed = readCsv(file.text);
  if (printed.length !== file.rows.length)
    return [`${file.path}: ${printed.length} lines, ${file.rows.length} rows`];
  return printed.flatMap((row, index) =>
    file.table.columns.flatMap(({ name, kind, list }) => {
      const [text, value] = [row[name] ?? '', file.rows[index]![name]];
      const isNumber = kind === 'integer' || kind === 'decimal';
      const sound = list
        ? JSON.stringify(value) === JSON.stringify(text === '' ? [] : text.split(';'))
        : text === ''
          ? value === null
          : isNumber
            ? typeof value === 'number' && sameNumber(plain(value), text)
            : value === text;
      return sound
        ? []
        : [
            `${file.path} row ${index + 1}, ${name}: ${JSON.stringify(text)} read as ${JSON.stringify(value)}`,
          ];
    }),
  );
}

/** A number of JavaScript without an exponent. */
function plain(value: number): string {
  return value.toString().includes('e') ? value.toFixed(20).replace(/\.?0+$/, '') : value.toString();
}

/** Ranks of summed rankings: every total, every place, and who is missing. */
function wrongRanks(series: Series, release: Release): readonly string[] {
  const scores = rowsOf(release, 'scores');
  return release.rankings
    .filter(({ ranking }) => ranking.method === 'sum')
    .flatMap((table) => {
      const { ranking } = table;
      const criteria = rowsOf(series, 'criteria').filter((row) =>
        row['regimes']!.split(';').includes(table.regime),
      );
      const own = scores.filter(
        (row) =>
          row['ranking'] === ranking.id && (ranking.basis === undefined || row['basis'] === ranking.basis),
      );
      const totals = [...Map.groupBy(own, (row) => row['agency']!)].flatMap(([agency, rows]) => {
        const total = totalOf(
          criteria,
          '',
          new Map(rows.filter((row) => row['value'] !== '').map((row) => [row['criterion']!, row['value']!])),
        );
        return total === null ? [] : [{ agency, total: rounded(total, ranking.precision) }];
      });
      const above = (total: string): number =>
        totals.filter((other) => Number(other.total) > Number(total)).length;
      const places = new Map(
        totals.map(({ agency, total }) => [agency, `${above(total) + 1} ${String(Number(total))}`]),
      );
      const said = new Map(
        table.ranked.map(({ agency, rank, score }) => [agency, `${rank} ${String(score)}`]),
      );
      const agencies = new Set([...places.keys(), ...said.keys()]);
      return [...agencies].flatMap((agency) =>
        places.get(agency) === said.get(agency)
          ? []
          : [
              `${release.series} ${release.period} ${agency}: ${said.get(agency) ?? '–'} for ${places.get(agency) ?? '–'}`,
            ],
      );
    });
}

/** The sum of the parts of a criterion, each times its weight; null where one is missing. */
function totalOf(
  criteria: readonly PrintedRow[],
  parent: string,
  values: ReadonlyMap<string, string>,
): Exact | null {
  const parts = criteria.filter((row) => row['parent'] === parent);
  if (parts.length === 0) return exact(values.get(parent) ?? '');
  let sum: Exact = { digits: 0n, places: 0 };
  for (const { id, weight } of parts) {
    const value = totalOf(criteria, id!, values);
    if (value === null) return null;
    sum = plus(sum, times(value, exact(weight!)!));
  }
  return sum;
}

const counts = {
  assigned: 'assigned',
  done_on_time: 'doneOnTime',
  done_late: 'doneLate',
  in_progress: 'inProgress',
  overdue: 'overdue',
  recurring: 'recurring',
} as const;

/** Sums of results, row by row and in all; a row whose parts do not make its whole is wrong data that got in. */
function wrongSums(release: Release): readonly string[] {
  const rows = rowsOf(release, 'results');
  const said = release.results?.rows ?? [];
  const wrong: string[] = [];
  if (rows.length !== said.length)
    wrong.push(`${release.period}: ${rows.length} lines of results, ${said.length} in the model`);
  for (const [column, name] of Object.entries(counts)) {
    const printed = rows.reduce((sum, row) => sum + BigInt(row[column]! || 0), 0n);
    const model = said.reduce((sum, row) => sum + BigInt(row.counts?.[name] ?? 0), 0n);
    if (printed !== model) wrong.push(`${release.period} ${column}: ${model} for ${printed}`);
  }
  for (const row of rows) {
    const [whole, ...parts] = Object.keys(counts).map((column) => row[column]!);
    if (whole !== '' && BigInt(whole!) !== parts.reduce((sum, part) => sum + BigInt(part || 0), 0n))
      wrong.push(`${release.period} ${row['agency']!}: the parts do not make ${whole!}`);
  }
  return wrong;
}
