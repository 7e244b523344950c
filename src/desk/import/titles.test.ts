import { expect, it } from 'vitest';
import { findTitle } from './titles.ts';

const entries = [
  { code: 'allocated', titles: ['phân bổ', 'allocated'] },
  { code: 'disbursed', titles: ['giải ngân', 'disbursed'] },
  { code: 'other', titles: ['Giải ngân', 'other'] },
];

it.each([
  ['allocated', 'allocated'],
  ['Phân Bổ', 'allocated'],
  ['phan bo', 'allocated'],
  ['Disbursed', 'disbursed'],
])('«%s» is %s', (written, code) => expect(findTitle(written, entries)).toEqual({ code }));

it('a title of two codes is ambiguous, a near one is only a candidate', () => {
  expect(findTitle('giải ngân', entries)).toEqual({ doubt: 'ambiguous', candidates: ['disbursed', 'other'] });
  expect(findTitle('phân bô', entries)).toEqual({ code: 'allocated' });
  expect(findTitle('phân bổi', entries)).toEqual({ doubt: 'unknown', candidates: ['allocated'] });
  expect(findTitle('hoàn toàn khác', entries)).toEqual({ doubt: 'unknown', candidates: [] });
});
