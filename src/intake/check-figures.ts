import Big from 'big.js';
import type { Problem } from './problems.ts';
import type { ReleaseRows } from './release.ts';
import type { SeriesRows } from './series.ts';

type FigureRow = ReleaseRows['figures'][number];
type Definition = SeriesRows['figureDefinitions'][number];
type Difference = ReleaseRows['differences'][number];

/** Figures that were said together: of one scope, of one time, on one day. */
const occasionOf = (row: { scope: string; as_of: string; reported_on: string }): string =>
  `${row.scope} · ${row.as_of} · ${row.reported_on}`;

/** Units as defined; printed sums and shares that their parts confirm, or that are declared not to add up. */
export function checkFigures(series: SeriesRows, release: ReleaseRows): Problem[] {
  const file = `${release.folder}/figures.csv`;
  const definitions = new Map(series.figureDefinitions.map((row) => [row.id, row]));
  const problems = release.figures.flatMap((row): Problem[] => {
    const definition = definitions.get(row.figure);
    if (!definition || definition.unit === row.unit) return [];
    return [
      {
        code: 'unit-mismatch',
        file,
        line: row.line,
        column: 'unit',
        value: row.unit,
        allowed: definition.unit,
      },
    ];
  });

  const declared = new Map(release.differences.map((row) => [`${occasionOf(row)} · ${row.figure}`, row]));
  const used = new Set<Difference>();
  for (const occasion of Map.groupBy(release.figures, occasionOf).values()) {
    for (const row of occasion) {
      const computed = computeFromParts(row, occasion, definitions);
      if (row.value === null || computed === null) continue;
      const difference = new Big(row.value).minus(computed);
      const declaration = declared.get(`${occasionOf(row)} · ${row.figure}`);
      if (declaration) used.add(declaration);
      if (!difference.eq(declaration?.difference ?? 0)) {
        problems.push({
          code: 'sum-mismatch',
          file,
          line: row.line,
          column: 'value',
          value: String(row.value),
          allowed: String(declaration?.difference ?? 0),
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
): Big | null {
  const valueOf = (figure: string | null | undefined): number | null =>
    occasion.find((other) => other.figure === figure)?.value ?? null;
  const shareOf = definitions.get(row.figure)?.share_of;
  if (shareOf && row.value !== null) {
    const numerator = valueOf(shareOf);
    const whole = valueOf(definitions.get(shareOf)?.part_of);
    if (numerator === null || !whole) return null;
    return new Big(numerator).times(100).div(whole).round(decimalsOf(row.value), Big.roundHalfUp);
  }
  const parts = occasion.filter(
    ({ figure, value }) => value !== null && definitions.get(figure)?.part_of === row.figure,
  );
  return parts.length < 2 ? null : parts.reduce((sum, { value }) => sum.plus(value!), new Big(0));
}

function decimalsOf(value: number): number {
  return String(value).split('.')[1]?.length ?? 0;
}
