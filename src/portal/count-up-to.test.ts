import { describe, expect, it } from 'vitest';
import { countUpTo } from './count-up-to.ts';

describe('countUpTo', () => {
  it('counts what is not above a value, as going through all of them does', () => {
    for (const sorted of [[], [5], [1, 1, 2, 2, 2, 7], Array.from({ length: 101 }, (_, at) => at >> 2)]) {
      for (let value = -1; value <= 27; value += 0.5) {
        expect(countUpTo(sorted, value)).toBe(sorted.filter((one) => one <= value).length);
      }
    }
  });
});
