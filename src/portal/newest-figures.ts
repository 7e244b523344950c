import type { FoundFigure } from './find-figure.ts';
import type { Occasion } from './figures.ts';

/**
 * The newest value of each figure of each scope, those first that can be drawn; of these the newest first. A percentage
 * that only says what the numbers beside it give is left out.
 * @param occasions newest first, as `occasionsOf` gives them
 * @param isDrawn has it a drawing, as a part of a whole?
 */
export function newestOfEach(
  occasions: readonly Occasion[],
  isDrawn: (found: FoundFigure) => boolean,
): readonly FoundFigure[] {
  const seen = new Set<string>();
  const newest = occasions.flatMap((occasion) =>
    occasion.figures.flatMap((figure): readonly FoundFigure[] => {
      const key = `${figure.series} ${figure.definition.id} ${figure.scope.id}`;
      const beside = occasion.figures.some(
        ({ definition, value }) => definition.id === figure.definition.shareOf && value !== null,
      );
      if (figure.value === null || beside || seen.has(key)) return [];
      seen.add(key);
      return [{ figure, occasion }];
    }),
  );
  return [...newest.filter(isDrawn), ...newest.filter((found) => !isDrawn(found))];
}
