import { expect, it } from 'vitest';
import { remembered } from './remembered.ts';

it('makes once for each pair, null too', () => {
  const [a, b, c] = [{}, {}, {}];
  const of = remembered<number | null>();
  let times = 0;
  const make = (made: number | null) => () => {
    times += 1;
    return made;
  };
  expect([of(a, b, make(null)), of(a, b, make(2)), of(a, c, make(3)), of(a, c, make(4))]).toEqual([
    null,
    null,
    3,
    3,
  ]);
  expect(times).toBe(2);
});
