import type { ChartExample } from './example.ts';

/** The example of an id, for the tests of a chart. */
export function exampleOf(examples: readonly ChartExample[], id: string): ChartExample {
  const found = examples.find((example) => example.id === id);
  if (found === undefined) throw new Error(`no example «${id}»`);
  return found;
}
