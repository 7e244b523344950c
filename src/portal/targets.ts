import { compareTimes } from '../time/periods.ts';
import type { Figure } from './figures.ts';
import { allFigures, type Portal } from './portal.ts';

export type Target = Portal['targets'][number];

/** A target with the newest figure that its register relates to it. */
export interface TargetWithFigure {
  readonly target: Target;
  readonly figure: Figure | null;
  /** `same`: the figure measures the target; `near`: it must not be held against it. */
  readonly meaning: Target['figure_meaning'];
}

/** Every target with the newest related figure, by horizon and then as in the Resolution. */
export function targetsWithFigures(portal: Portal): readonly TargetWithFigure[] {
  const figures = allFigures(portal);
  return portal.targets
    .toSorted((a, b) => compareTimes(a.horizon, b.horizon))
    .map((target) => {
      const related = figures.filter(
        ({ definition, scope, value }) =>
          definition.id === target.figure && scope.id === target.figure_scope && value !== null,
      );
      const figure = related.toSorted((a, b) => compareTimes(a.asOf, b.asOf)).at(-1) ?? null;
      return { target, figure, meaning: figure ? target.figure_meaning : null };
    });
}
