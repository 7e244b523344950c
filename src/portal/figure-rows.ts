import { occasionsOf, type Figure, type Occasion } from './figures.ts';

/** A figure with the percentage that the source prints for it, if it prints one. */
export interface FigureRow {
  readonly figure: Figure;
  readonly printedShare: Figure | null;
}

/**
 * The figures of an occasion as rows: a printed percentage stands beside the number it is the share of, and in a row of
 * its own only where that number is not given.
 */
export function figureRows({ figures }: Occasion): readonly FigureRow[] {
  const given = new Set(figures.map(({ definition }) => definition.id));
  const beside = ({ definition }: Figure): boolean =>
    definition.shareOf !== null && given.has(definition.shareOf);
  return figures
    .filter((figure) => !beside(figure))
    .map((figure) => ({
      figure,
      printedShare: figures.find(({ definition }) => definition.shareOf === figure.definition.id) ?? null,
    }));
}

/** In which row each figure of a release stands, by the figure that the row is of: its own, or the one it is printed beside. */
export function rowsOfFigures(figures: readonly Figure[]): ReadonlyMap<Figure, Figure> {
  const rows = occasionsOf(figures).flatMap(figureRows);
  return new Map(
    rows.flatMap(({ figure, printedShare }) =>
      [figure, printedShare].flatMap((shown) => (shown ? [[shown, figure] as const] : [])),
    ),
  );
}

/** The sources that every figure of an occasion names. */
export function commonSources({ figures }: Occasion): readonly string[] {
  const [first, ...others] = figures;
  return (first?.sources ?? []).filter((id) => others.every(({ sources }) => sources.includes(id)));
}
