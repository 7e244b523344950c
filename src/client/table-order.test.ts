import { describe, expect, it } from 'vitest';
import { cellValue, inOrder, intervalValue, type CellValue } from './table-order.ts';

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
    ['47,82', 47.82],
    ['1.234,5', 1234.5],
    ['−3,5', -3.5],
    ['+2,83', 2.83],
    ['0', 0],
    ['▲ 57', 57],
    ['▼ 4', -4],
    ['=', 0],
    [' TP. Hồ Chí Minh ', 'Hồ Chí Minh'],
    ['Tỉnh Mẫu 01', 'Tỉnh Mẫu 01'],
  ])('%j is %j', (text, value) => expect(cellValue(text, 'vi')).toBe(value));

  it('reads English numbers on an English page', () => {
    expect(cellValue('1,234.5', 'en')).toBe(1234.5);
    expect(cellValue('47.82', 'en')).toBe(47.82);
  });
});

describe('intervalValue', () => {
  it('orders intervals by their first rank, then by their last', () => {
    const texts = ['hạng 1', 'từ hạng 5 đến hạng 6', 'từ hạng 5 đến hạng 10', 'hạng 6'];
    const values = texts.map((text) => intervalValue(text) as number);
    expect(values.toSorted((a, b) => a - b)).toEqual(values);
    expect(intervalValue('–')).toBeNull();
  });
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
