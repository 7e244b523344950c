import { firstDay, isDay, lastDay } from '../time/periods.ts';
import { versionInstant } from '../time/versions.ts';
import { dayInVietNam } from '../time/viet-nam-day.ts';
import { printedText } from './printed.ts';
import type { Problem } from './problems.ts';
import type { ReleaseRows } from './release.ts';
import type { SeriesRows } from './series.ts';

type FigureRow = ReleaseRows['figures'][number];

/**
 * What a row of figures says of itself: its unit, whole numbers of things, what qualifies the value, its days.
 * @param wholeUnits the units of things that come whole: tasks, laws, agencies
 */
export function checkFigureRows(
  series: Pick<SeriesRows, 'figureDefinitions'>,
  release: ReleaseRows,
  wholeUnits: ReadonlySet<string>,
): Problem[] {
  const file = `${release.folder}/figures.csv`;
  const unitOf = new Map(series.figureDefinitions.map(({ id, unit }) => [id, unit]));
  return [
    ...release.figures.flatMap((row) => [
      ...checkUnit(row, unitOf.get(row.figure), file),
      ...(wholeUnits.has(row.unit) ? checkWhole(row, file) : []),
      ...checkValue(row, file),
      ...checkDays(row, file),
    ]),
    ...checkPublished(release, file),
  ];
}

function checkUnit({ line, unit: value }: FigureRow, allowed: string | undefined, file: string): Problem[] {
  if (allowed === undefined || allowed === value) return [];
  return [{ code: 'unit-mismatch', file, line, column: 'unit', value, allowed }];
}

/** Nobody counts 1.287 tasks: the point stands between thousands, as Vietnamese print has it. */
function checkWhole(row: FigureRow, file: string): Problem[] {
  return (['value', 'denominator'] as const).flatMap((column): Problem[] => {
    const number = row[column];
    const value = number === null ? '' : printedText(row, column, number);
    if (!value.includes('.')) return [];
    const details = { unit: row.unit };
    return [
      {
        code: 'fraction-of-count',
        file,
        line: row.line,
        column,
        value,
        allowed: value.replace('.', ''),
        details,
      },
    ];
  });
}

function checkValue(row: FigureRow, file: string): Problem[] {
  const { line, value, denominator } = row;
  if (value === null) {
    return (['denominator', 'qualifier'] as const)
      .filter((column) => row[column] !== null)
      .map((column): Problem => {
        return { code: 'qualifier-without-value', file, line, column, value: String(row[column]) };
      });
  }
  if (denominator === null || value <= denominator) return [];
  const at = { file, line, column: 'denominator', value: String(value), allowed: String(denominator) };
  return [{ code: 'value-above-denominator', ...at }];
}

/** A month or year may be spoken of before it ends; a day may not be spoken of before it comes. */
function checkDays({ line, as_of, reported_on: value }: FigureRow, file: string): Problem[] {
  if (!isDay(as_of) || as_of <= lastDay(value)) return [];
  return [{ code: 'said-before', file, line, column: 'reported_on', value, details: { when: as_of } }];
}

/** A release cannot hold what had not been said when it appeared; the row that was said last tells it for all. */
function checkPublished({ figures, file: release }: ReleaseRows, file: string): Problem[] {
  if (figures.length === 0) return [];
  const published = dayInVietNam(versionInstant(release));
  const last = figures.reduce((a, b) => (firstDay(b.reported_on) > firstDay(a.reported_on) ? b : a));
  if (firstDay(last.reported_on) <= published) return [];
  const { line, reported_on: value } = last;
  return [
    { code: 'published-before-said', file, line, column: 'reported_on', value, details: { when: published } },
  ];
}
