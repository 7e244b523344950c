import { describe, expect, it } from 'vitest';
import { cellValue, inOrder, type CellValue } from './table-order.ts';

const collator = new Intl.Collator('vi');

const sorted = (values: readonly CellValue[], direction: 'ascending' | 'descending') =>
  inOrder(
    values.map((value, index) => ({ value, index })),
    ({ value }) => value,
    direction,
    collator.compare,
  );

describe('cellValue', () => {
  it.each([
    ['–', null],
    ['  ', null],
    ['12', 12],
    ['-3', -3],
    ['0', 0],
    [' TP. Hồ Chí Minh ', 'Hồ Chí Minh'],
  ])('%j is %j', (text, value) => expect(cellValue(text)).toBe(value));
});

describe('inOrder', () => {
  it.each(['ascending', 'descending'] as const)('%s: missing stands last, in its order', (direction) => {
    const order = sorted([null, 3, null, -1, 0], direction);
    expect(order.slice(3)).toEqual([
      { value: null, index: 0 },
      { value: null, index: 2 },
    ]);
    const values = order.slice(0, 3).map(({ value }) => value);
    expect(values).toEqual(direction === 'ascending' ? [-1, 0, 3] : [3, 0, -1]);
  });

  it.each(['ascending', 'descending'] as const)('%s: equal ones stay as they were', (direction) => {
    expect(sorted([1, 1, 1], direction).map(({ index }) => index)).toEqual([0, 1, 2]);
  });

  it('names stand in the order of the alphabet, Đ after D', () => {
    const names = sorted(['Đà Nẵng', 'Điện Biên', 'Dak', 'An Giang', 'Ê'], 'ascending');
    expect(names.map(({ value }) => value)).toEqual(['An Giang', 'Dak', 'Đà Nẵng', 'Điện Biên', 'Ê']);
  });
});
