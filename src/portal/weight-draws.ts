import { lowestOf, type Criterion } from './criteria-tree.ts';
import { seededRandom } from './seeded-random.ts';

/** The weight of every criterion within the one above it, by id, in one draw. */
export type WeightDraw = ReadonlyMap<string, number>;

/**
 * Draws of weights, endlessly: each weight is multiplied by a factor drawn evenly from 1 ± `spread`, and the weights
 * under one parent are brought back to their sum. Criteria are taken in the order of their ids, so that the order of
 * the input changes nothing.
 */
export function* weightDraws(
  criteria: readonly Criterion[],
  { seed, spread }: { readonly seed: number; readonly spread: number },
): Generator<WeightDraw, never> {
  const random = seededRandom(seed);
  const levels = siblings(criteria);
  for (;;) {
    const weights = new Map<string, number>();
    for (const level of levels) {
      const drawn = level.map(({ weight }) => weight * (1 + spread * (2 * random() - 1)));
      const scale = total(level.map(({ weight }) => weight)) / (total(drawn) || 1);
      for (const [index, { id }] of level.entries()) weights.set(id, drawn[index]! * scale);
    }
    yield weights;
  }
}

/** The lowest criteria in the order of their ids: the order in which totals are summed. */
export function lowestInOrder(criteria: readonly Criterion[]): readonly string[] {
  return lowestOf(criteria)
    .map(({ id }) => id)
    .toSorted();
}

/** The weight of each lowest criterion in the whole: the product of the weights on the way down to it. */
export function weightsInWhole(
  criteria: readonly Criterion[],
  draw: WeightDraw,
  above = 1,
): ReadonlyMap<string, number> {
  return new Map(
    criteria.flatMap(({ id, parts }): (readonly [string, number])[] => {
      const weight = above * draw.get(id)!;
      return parts.length === 0 ? [[id, weight]] : [...weightsInWhole(parts, draw, weight)];
    }),
  );
}

/** Criteria under one parent together, each group in the order of ids, from the top down. */
function siblings(criteria: readonly Criterion[]): readonly (readonly Criterion[])[] {
  if (criteria.length === 0) return [];
  const ordered = criteria.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return [ordered, ...ordered.flatMap(({ parts }) => siblings(parts))];
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, one) => sum + one, 0);
}
