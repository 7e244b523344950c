import { compareTimes } from '../time/periods.ts';
import { occasionsOf, type Figure, type Occasion } from './figures.ts';
import { allFigures, type Portal } from './portal.ts';

/** A figure with all that was said together with it. */
export interface FoundFigure {
  readonly figure: Figure;
  readonly occasion: Occasion;
}

/** The newest number of a definition and scope, or null where the portal has none. */
export function newestFigure(portal: Portal, definition: string, scope: string): FoundFigure | null {
  const figures = allFigures(portal);
  const newest = figures
    .filter((figure) => figure.definition.id === definition && figure.scope.id === scope)
    .toSorted((a, b) => compareTimes(b.asOf, a.asOf) || compareTimes(b.reportedOn, a.reportedOn))[0];
  if (!newest) return null;
  const occasion = occasionsOf(figures).find((entry) => entry.figures.includes(newest))!;
  return { figure: newest, occasion };
}

/** The newest numbers of `definition@scope` pairs, in their order; pairs that the portal does not have are left out. */
export function newestFigures(portal: Portal, pairs: readonly string[]): readonly FoundFigure[] {
  return pairs.flatMap((pair) => {
    const [definition = '', scope = ''] = pair.split('@');
    return newestFigure(portal, definition, scope) ?? [];
  });
}
