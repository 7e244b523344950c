import { resultRows } from '../../src/charts/exhibits/result-rows.ts';
import type { Portal, Release } from '../../src/portal/portal.ts';
import { groupLines, kindLines, type ResultLine } from '../../src/portal/result-lines.ts';
import { totalOf } from '../../src/portal/results.ts';
import { totalTable } from '../../src/wording/model/quarter-tables.ts';
import { resultCells } from '../../src/wording/model/result-cells.ts';
import { grouped, shareInFiles, shareText } from './exact-shares.ts';
import { rowsOf, type PrintedRow } from './printed-rows.ts';
import { toldApart } from './told-apart.ts';

const columns = ['assigned', 'done_on_time', 'done_late', 'in_progress', 'overdue', 'recurring'] as const;
type Counted = Readonly<Record<(typeof columns)[number], bigint>>;

/**
 * Results that say something else than the files: the counts of all, of each group and of each agency, with the shares
 * of tasks done and overdue, as pages and files show them. A row whose parts do not make its whole is wrong data that
 * got in.
 */
export function wrongResults(portal: Portal, release: Release): readonly string[] {
  const rows = rowsOf(release, 'results');
  const where = `${release.series} ${release.period} results`;
  const { results } = release;
  if (!results) return rows.length === 0 ? [] : [`${where}: ${rows.length} lines and no results`];
  if (rows.length !== results.rows.length)
    return [`${where}: ${rows.length} lines, ${results.rows.length} in the model`];
  const groups = groupLines(results, null);
  const agencies = kindLines(portal, results, null).flatMap(({ lines }) => lines);
  return [
    ...rows.flatMap((row) => notWhole(where, row)),
    ...wrongTotal(where, sumOf(rows), totalOf(results)),
    ...wrongLines(`${where} group`, release, groups, rows, ({ task_group }) => String(Number(task_group))),
    ...wrongLines(`${where} agency`, release, agencies, rows, ({ agency }) => agency!),
  ];
}

/** The sums of the rows with numbers; null where none has any. */
function sumOf(rows: readonly PrintedRow[]): Counted | null {
  const known = rows.filter((row) => columns.every((column) => row[column] !== ''));
  if (known.length === 0) return null;
  const sum = (column: string): bigint => known.reduce((total, row) => total + BigInt(row[column]!), 0n);
  const [assigned, done_on_time, done_late, in_progress, overdue, recurring] = columns.map(sum);
  return {
    assigned: assigned!,
    done_on_time: done_on_time!,
    done_late: done_late!,
    in_progress: in_progress!,
    overdue: overdue!,
    recurring: recurring!,
  };
}

function notWhole(where: string, row: PrintedRow): readonly string[] {
  const [whole, ...parts] = columns.map((column) => row[column]!);
  if (whole === '' || BigInt(whole!) === parts.reduce((sum, part) => sum + BigInt(part || 0), 0n)) return [];
  return [`${where} ${row['agency']!}: the parts do not make ${whole!}`];
}

const doneOf = ({ done_on_time, done_late }: Counted): bigint => done_on_time + done_late;
const datedOf = ({ assigned, recurring }: Counted): bigint => assigned - recurring;

/** The table of all tasks by state: how many, of those assigned, of those with a date. */
function wrongTotal(
  where: string,
  sum: Counted | null,
  total: ReturnType<typeof totalOf>,
): readonly string[] {
  if (sum === null || total === null)
    return (sum === null) === (total === null) ? [] : [`${where}: a total where there is none, or none`];
  const share = (part: bigint, whole: bigint): string => shareText(part, whole) ?? '–';
  const line = (value: bigint, ofAssigned: boolean, ofDated: boolean): string =>
    [
      grouped(value),
      ofAssigned ? share(value, sum.assigned) : '',
      ofDated ? share(value, datedOf(sum)) : '',
    ].join(' | ');
  const right = new Map([
    ['assigned', line(sum.assigned, false, false)],
    ['dated', line(datedOf(sum), true, false)],
    ['done', line(doneOf(sum), true, true)],
    ['done-on-time', line(sum.done_on_time, true, true)],
    ['done-late', line(sum.done_late, true, true)],
    ['in-progress', line(sum.in_progress, true, true)],
    ['overdue', line(sum.overdue, true, true)],
    ['recurring', line(sum.recurring, true, false)],
  ]);
  const said = new Map(totalTable(total, 'en').map(({ row, cells }) => [row, cells.join(' | ')]));
  return toldApart(`${where} in all,`, said, right);
}

/** The lines of a table of results, on the page and in its file. */
function wrongLines(
  where: string,
  release: Release,
  lines: readonly ResultLine<string | number>[],
  rows: readonly PrintedRow[],
  keyOf: (row: PrintedRow) => string,
): readonly string[] {
  const sums = [...Map.groupBy(rows, keyOf)].map(([key, own]) => [key, sumOf(own)] as const);
  const shown = lines.map((line): [string, string] => [
    String(line.key),
    resultCells(line, null, 'en')
      .map(({ text, note }) => [text, ...(note === null ? [] : [note])].join(' '))
      .join(' | '),
  ]);
  const first = [
    { id: 'key', title: '' },
    { id: 'label', title: '' },
  ] as const;
  const named = lines.map((line) => ({ line, label: '' }));
  const file = resultRows({ release, before: null, first, lines: named }, 'en');
  const filed = file.rows.map(({ cells }): [string, string] => {
    const cell = (id: string): unknown => cells[file.columns.findIndex((column) => column.id === id)];
    const counts = [...columns, 'done', 'overdue_share', 'done_share'].map((id) => String(cell(id)));
    return [String(cell('key')), counts.join(' ')];
  });
  return [
    ...toldApart(where, new Map(shown), new Map(sums.map(([key, sum]) => [key, onPage(sum)]))),
    ...toldApart(`${where} in files`, new Map(filed), new Map(sums.map(([key, sum]) => [key, inFile(sum)]))),
  ];
}

/** A line as a page shows it: overdue with its share of those with a date, assigned, done with its share of them. */
function onPage(sum: Counted | null): string {
  if (sum === null) return '– | – | –';
  const withShare = (part: bigint, whole: bigint): string =>
    [grouped(part), shareText(part, whole) ?? []].flat().join(' ');
  return [
    sum.overdue === 0n ? '0' : withShare(sum.overdue, datedOf(sum)),
    grouped(sum.assigned),
    withShare(doneOf(sum), sum.assigned),
  ].join(' | ');
}

function inFile(sum: Counted | null): string {
  if (sum === null) return Array.from({ length: columns.length + 3 }, () => 'null').join(' ');
  return [
    ...columns.map((column) => sum[column]),
    doneOf(sum),
    shareInFiles(sum.overdue, datedOf(sum)),
    shareInFiles(doneOf(sum), sum.assigned),
  ]
    .map(String)
    .join(' ');
}
