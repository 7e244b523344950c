/**
 * A repeatable stand-in for chance in the examples, 0 ≤ x < 1: a linear congruential generator with the
 * constants of Numerical Recipes.
 */
export function exampleRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
