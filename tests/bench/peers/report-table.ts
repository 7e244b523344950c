import type { BuildResult, Figure, PageResult, PeerReport } from './report.ts';

type Column<Row> = readonly [head: string, cell: (row: Row) => string];

const none = '–';
const whole = (figure: Figure | undefined): string => figure?.median.toFixed(0) ?? none;
const kilobytes = (figure: Figure | undefined): string =>
  figure === undefined ? none : (figure.median / 1000).toFixed(1);

const pageColumns: readonly Column<PageResult>[] = [
  ['page', ({ title }) => title],
  ['req to LCP', ({ visit }) => whole(visit?.requestsToFirstView)],
  ['kB to LCP', ({ visit }) => kilobytes(visit?.bytesToFirstView)],
  ['req', ({ visit }) => whole(visit?.requests)],
  ['kB', ({ visit }) => kilobytes(visit?.bytes)],
  ['FCP ms', ({ visit }) => whole(visit?.firstPaint)],
  ['LCP ms', ({ visit }) => whole(visit?.largestPaint)],
  ['all there ms', ({ visit }) => whole(visit?.whole)],
  ['blocking ms', ({ visit }) => whole(visit?.blocking)],
  ['main thread ms', ({ visit }) => whole(visit?.mainThread)],
  ['LH perf', ({ lighthouse }) => whole(lighthouse?.performance)],
  ['a11y', ({ lighthouse }) => whole(lighthouse?.accessibility)],
  ['best', ({ lighthouse }) => whole(lighthouse?.bestPractices)],
  ['SEO', ({ lighthouse }) => whole(lighthouse?.seo)],
];

const buildColumns: readonly Column<BuildResult>[] = [
  ['build', ({ title }) => title],
  ['pages', ({ pages }) => String(pages)],
  ['files', ({ files }) => String(files)],
  ['seconds', ({ seconds }) => seconds.median.toFixed(1)],
  ['ms a page', ({ seconds, pages }) => ((seconds.median * 1000) / pages).toFixed(2)],
  ['runs', ({ seconds }) => seconds.values.map((value) => value.toFixed(1)).join(' ')],
];

/** The report as tables of Markdown, medians only; what was skipped is named below them. */
export function reportTable({ pages, builds, skipped }: PeerReport): string {
  return [
    ...(pages.some(({ visit, lighthouse }) => visit ?? lighthouse) ? [table(pageColumns, pages)] : []),
    ...(builds.length > 0 ? [table(buildColumns, builds)] : []),
    ...(skipped.length > 0
      ? [skipped.map(({ part, reason }) => `- skipped: ${part} – ${reason}`).join('\n')]
      : []),
  ].join('\n\n');
}

/** Rows as a table of Markdown whose first column is text and whose others are numbers, padded to be read as they are. */
function table<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string {
  const cells = [columns.map(([head]) => head), ...rows.map((row) => columns.map(([, cell]) => cell(row)))];
  const widths = columns.map((_, column) => Math.max(...cells.map((line) => line[column]!.length), 3));
  const pad = (text: string, column: number): string =>
    column === 0 ? text.padEnd(widths[0]!) : text.padStart(widths[column]!);
  const line = (texts: readonly string[]): string => `| ${texts.map(pad).join(' | ')} |`;
  const rule = `| ${widths.map((width, column) => (column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)).join(' | ')} |`;
  return [line(cells[0]!), rule, ...cells.slice(1).map(line)].join('\n');
}
