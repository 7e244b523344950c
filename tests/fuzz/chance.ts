import { seededRandom } from '../../src/portal/seeded-random.ts';

/** Chance that a seed repeats. */
export interface Chance {
  /** A whole number from 0 up to and without `below`. */
  readonly below: (below: number) => number;
  readonly pick: <T>(things: readonly T[]) => T;
  readonly oneIn: (many: number) => boolean;
}

/** Chance from a seed: the same seed, the same choices. */
export function chanceOf(seed: number): Chance {
  const random = seededRandom(seed);
  const below = (limit: number): number => Math.floor(random() * limit);
  return {
    below,
    pick: (things) => things[below(things.length)]!,
    oneIn: (many) => below(many) === 0,
  };
}
