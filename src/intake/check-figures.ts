import Big from 'big.js';
import { printedDecimals, printedText } from './printed.ts';
import { addProblems, type Problem } from './problems.ts';
import type { ReleaseRows } from './release.ts';
import type { SeriesRows } from './series.ts';

type FigureRow = ReleaseRows['figures'][number];
type Definition = SeriesRows['figureDefinitions'][number];
type Difference = ReleaseRows['differences'][number];

/** Figures that were said together: of one scope, of one time, on one day, by one body. */
const occasionOf = (row: Pick<Difference, 'scope' | 'as_of' | 'reported_on' | 'reported_by'>): string =>
  [row.scope, row.as_of, row.reported_on, row.reported_by].join(' · ');

/** Printed sums and shares that their parts confirm, or that are declared not to add up. */
export function checkFigures(series: SeriesRows, release: ReleaseRows): Problem[] {
  const file = `${release.folder}/figures.csv`;
  const definitions = new Map(series.figureDefinitions.map((row) => [row.id, row]));
  const problems: Problem[] = [];

  const declarations = new Map(release.differences.map((row) => [`${occasionOf(row)} · ${row.figure}`, row]));
  const used = new Set<Difference>();
  for (const occasion of Map.groupBy(release.figures, occasionOf).values()) {
    for (const row of occasion) {
      const declared = declarations.get(`${occasionOf(row)} · ${row.figure}`);
      const computed = computeFromParts(row, occasion, definitions, declared !== undefined);
      if (row.value === null) continue;
      if (!declared) addProblems(problems, checkOnlyPart(row, occasion, definitions, file));
      if (computed === null) continue;
      const difference = new Big(row.value).minus(computed);
      if (declared) used.add(declared);
      if (!difference.eq(declared?.difference ?? 0)) {
        problems.push({
          code: 'sum-mismatch',
          file,
          line: row.line,
          column: 'value',
          value: printedText(row, 'value', row.value),
          allowed: String(declared?.difference ?? 0),
          details: { found: computed.toString(), difference: difference.toString() },
        });
      }
    }
  }
  for (const row of release.differences.filter((entry) => !used.has(entry))) {
    const at = { file: `${release.folder}/differences.csv`, line: row.line };
    problems.push({ code: 'difference-unused', ...at, value: row.figure });
  }
  return problems;
}

/** What the printed number should be by the others of its occasion: the sum of its parts, or the share it names. */
function computeFromParts(
  row: FigureRow,
  occasion: readonly FigureRow[],
  definitions: ReadonlyMap<string, Definition>,
  declared: boolean,
): Big | null {
  const valueOf = (figure: string | null | undefined): number | null =>
    occasion.find((other) => other.figure === figure)?.value ?? null;
  const shareOf = definitions.get(row.figure)?.share_of;
  if (shareOf && row.value !== null) {
    const numerator = valueOf(shareOf);
    const whole = valueOf(definitions.get(shareOf)?.part_of);
    if (numerator === null || !whole) return null;
    const decimals = printedDecimals(row, 'value', row.value);
    return new Big(numerator).times(100).div(whole).round(decimals, Big.roundHalfUp);
  }
  const parts = partsOf(row, occasion, definitions);
  // One part leaves the others open, unless it is larger than the whole and declared to be.
  const enough = parts.length > 1 || (declared && parts.some(({ value }) => value! > (row.value ?? 0)));
  return !enough ? null : parts.reduce((sum, { value }) => sum.plus(value!), new Big(0));
}

/** A part alone proves no sum, but it cannot be more than its whole. */
function checkOnlyPart(
  row: FigureRow,
  occasion: readonly FigureRow[],
  definitions: ReadonlyMap<string, Definition>,
  file: string,
): Problem[] {
  const [part, ...more] = partsOf(row, occasion, definitions);
  if (!part || more.length > 0 || part.value! <= row.value!) return [];
  const at = { file, line: part.line, column: 'value', value: String(part.value) };
  return [{ code: 'part-above-whole', ...at, details: { whole: row.figure, found: String(row.value) } }];
}

function partsOf(
  whole: FigureRow,
  occasion: readonly FigureRow[],
  definitions: ReadonlyMap<string, Definition>,
): readonly FigureRow[] {
  return occasion.filter(
    ({ figure, value }) => value !== null && definitions.get(figure)?.part_of === whole.figure,
  );
}
