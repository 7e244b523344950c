import type { LoadOutcome } from './run-load.ts';

/** By how much the workers' memory may grow, in bytes: while caches and connections fill, and once they have. */
export const memoryBounds = { first: 8e6, then: 1e6 } as const;

/** What the rate of the mix may fall to, beside that of one byte: files compressed at each request would be far below. */
export const slowestRate = 0.2;

/** How many answers of the mix come in the time of one of a single byte. */
export function rateOfMix({ byte, mix }: LoadOutcome): number {
  return mix.answers / mix.seconds / (byte.answers / byte.seconds);
}

/** What of a load is not as it should be: a wrong or missing answer, memory that grows with the number of answers, a rate far too low. */
export function loadFaults(load: LoadOutcome): readonly string[] {
  const { byte, mix, memory } = load;
  const last = memory.rounds.at(-1)!;
  const grown = (from: number, bound: number, since: string): readonly string[] =>
    last - from > bound ? [`memory grew by ${last - from} bytes since ${since}, more than ${bound}`] : [];
  return [
    ...[byte, mix].flatMap(({ faultCount, faults }) =>
      faultCount > faults.length ? [`${faultCount} wrong answers, among them:`, ...faults] : faults,
    ),
    ...(byte.answers === 0 || mix.answers === 0 ? ['no answer at all'] : []),
    ...(rateOfMix(load) < slowestRate
      ? [`the rate of the mix is ${rateOfMix(load)} of that of one byte`]
      : []),
    ...grown(memory.before, memoryBounds.first, 'before the load'),
    ...grown(memory.rounds[0]!, memoryBounds.then, 'the end of the first round'),
  ];
}
