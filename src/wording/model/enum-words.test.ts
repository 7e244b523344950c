import { expect, it } from 'vitest';
import { budget } from '../../intake/tables/accountability-tables.ts';
import { enumWord } from './enum-words.ts';

it('says a value as its table defines it, in both languages', () => {
  expect(enumWord(budget, 'stage', 'allocated', 'vi')).toBe('phân bổ');
  expect(enumWord(budget, 'stage', 'allocated', 'en')).toBe('allocated');
});

it.each([
  ['stage', 'spent'],
  ['unit', 'billion-vnd'],
  ['no-column', 'allocated'],
])('throws where column «%s» has no value «%s»', (column, code) =>
  expect(() => enumWord(budget, column, code, 'vi')).toThrow(RangeError),
);
