import { expect, it } from 'vitest';
import { overdueFirst, type ResultLine } from './result-lines.ts';

it('of two with as many overdue tasks the order before decides; who gave no numbers stands last', () => {
  const line = (key: number, overdue: number | null) =>
    ({ key, counts: overdue === null ? null : { overdue } }) as unknown as ResultLine<number>;
  const lines = [line(1, 5), line(2, 5), line(3, null), line(4, 0)];
  expect(overdueFirst(lines).map(({ key }) => key)).toEqual([1, 2, 4, 3]);
  expect(overdueFirst(lines.toReversed()).map(({ key }) => key)).toEqual([2, 1, 4, 3]);
});
