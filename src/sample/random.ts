/** A repeatable stand-in for chance. */
export interface Random {
  /** 0 ≤ x < 1. */
  readonly next: () => number;
  /** A whole number from `min` to `max`, both included. */
  readonly int: (min: number, max: number) => number;
  /** A number from `min` up to `max`. */
  readonly between: (min: number, max: number) => number;
  /** True with the probability `share`. */
  readonly chance: (share: number) => boolean;
  /** One of a list, which may not be empty. */
  readonly pick: <T>(list: readonly T[]) => T;
  /** About normal, mean 0, standard deviation 1, never beyond ±4.3. */
  readonly normal: () => number;
  /** A stream of its own for one purpose: a draw more in one place then changes nothing elsewhere. */
  readonly fork: (purpose: string) => Random;
}

/** The stream of a seed: the same name gives the same numbers on every machine. */
export function seededRandom(seed: string): Random {
  const next = mulberry32(fnv1a(seed));
  const between = (min: number, max: number): number => min + next() * (max - min);
  return {
    next,
    between,
    int: (min, max) => min + Math.floor(next() * (max - min + 1)),
    chance: (share) => next() < share,
    pick: (list) => list[Math.floor(next() * list.length)]!,
    // Six uniform numbers add up to nearly a bell.
    normal: () => Math.SQRT2 * Array.from({ length: 6 }, () => next() - 0.5).reduce((sum, x) => sum + x, 0),
    fork: (purpose) => seededRandom(`${seed}/${purpose}`),
  };
}

/** The generator mulberry32: 32 bits of state, enough for a sample. */
function mulberry32(start: number): () => number {
  let state = start;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A 32-bit number from a text. */
function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (const char of text) hash = Math.imul(hash ^ char.codePointAt(0)!, 0x01000193);
  return hash >>> 0;
}
