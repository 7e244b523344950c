import { describe, expect, it } from 'vitest';
import { readNumber, storedNumber } from './numbers.ts';

describe('numbers in text, nothing declared', () => {
  it.each([
    ['12', '12'],
    ['-3', '-3'],
    ['−3', '-3'],
    ['95,3', '95.3'],
    ['95.3', '95.3'],
    ['1.234,56', '1234.56'],
    ['1,234.56', '1234.56'],
    ['1.234.567', '1234567'],
    ['1 234 567,5', '1234567.5'],
    ['0,125', '0.125'],
    ['0.125', '0.125'],
    ['12,50', '12.50'],
    ['1234,567', '1234.567'],
    ['-0,0', '0.0'],
  ])('«%s» is certain', (text, number) => expect(readNumber(text, null)).toMatchObject({ number }));

  it.each(['1.234', '1,234', '12.345', '-999,999'])('«%s» is ambiguous', (text) =>
    expect(readNumber(text, null)).toEqual({ doubt: 'ambiguous' }),
  );

  it.each(['', 'abc', '12a', '1.2.3', '1,23,456', '007', '12 (1)', '1..2', '1e5', '12,', ',5', '1.234.56'])(
    '«%s» is no number',
    (text) => expect(readNumber(text, null)).toEqual({ doubt: 'unclear' }),
  );

  it('percent is told', () =>
    expect(readNumber('95,3 %', null)).toMatchObject({ number: '95.3', percent: true }));
});

it('a declared style settles what is ambiguous and refuses the other', () => {
  expect(readNumber('1.234', 'vi')).toMatchObject({ number: '1234' });
  expect(readNumber('1.234', 'en')).toMatchObject({ number: '1.234' });
  expect(readNumber('1,234.5', 'vi')).toEqual({ doubt: 'against' });
  expect(readNumber('95.3', 'vi')).toEqual({ doubt: 'against' });
});

it.each([
  [0.1 + 0.2, '0.3', '0.3', null],
  [12.345, '12.3', '12.345', '12.3'],
  [1234.5, '1,234.5', '1234.5', null],
  [1234.5, '1,235', '1234.5', '1235'],
  [1e-7, '1E-07', '0.0000001', null],
  [5, '5.0', '5', null],
  [-2.5, '(2.5)', '-2.5', null],
])('%d shown as %s', (stored, shown, number, other) =>
  expect(storedNumber(stored, shown)).toEqual({ number, shown: other }),
);
