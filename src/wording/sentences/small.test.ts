import { describe, expect, it } from 'vitest';
import { fullStop, midSentence, sentenceStart } from '../case.ts';
import { countWord, joinList, plural } from './lists.ts';
import { notFoundStatement } from './not-found.ts';

describe('lists and counts', () => {
  it.each([
    [[], '', ''],
    [['A'], 'A', 'A'],
    [['A', 'B'], 'A và B', 'A and B'],
    [['A', 'B', 'C'], 'A, B và C', 'A, B and C'],
  ])('%s', (items, vi, en) => {
    expect(joinList(items, 'vi')).toBe(vi);
    expect(joinList(items, 'en')).toBe(en);
  });

  it('counts in words up to ten', () => {
    expect([0, 3, 10, 11, 1287].map((n) => countWord(n, 'vi'))).toEqual([
      'không',
      'ba',
      'mười',
      '11',
      '1.287',
    ]);
  });

  it.each([
    [0, '0 agencies'],
    [1, '1 agency'],
    [1287, '1,287 agencies'],
  ])('%s in English', (n, expected) => expect(plural(n, 'agency', 'agencies')).toBe(expected));
});

describe('letters', () => {
  it('at the start of a sentence', () => {
    expect(sentenceStart('đến nay')).toBe('Đến nay');
    expect(sentenceStart('ủy ban'.normalize('NFC'))).toBe('Ủy ban');
    expect(sentenceStart('')).toBe('');
  });

  it.each([
    ['Tỉnh Bến Tre', 'tỉnh Bến Tre'],
    ['Thành phố Huế', 'thành phố Huế'],
    ['Bộ Tài chính', 'Bộ Tài chính'],
    ['Ban Chỉ đạo Trung ương', 'Ban Chỉ đạo Trung ương'],
    ['Tỉnh', 'Tỉnh'],
  ])('%s inside a sentence', (name, expected) => expect(midSentence(name)).toBe(expected));

  it('one full stop', () => {
    expect(fullStop('xong')).toBe('xong.');
    expect(fullStop('xong.')).toBe('xong.');
    expect(fullStop('vân vân…')).toBe('vân vân…');
  });
});

describe('not found', () => {
  it.each([
    [
      { searchedOn: '2026-11-21' },
      'Chưa tìm thấy trong các nguồn đã tra, tính đến 21/11/2026.',
      'Not found in the sources searched, as of 21 November 2026.',
    ],
    [
      { what: 'mã định danh', searchedOn: '2026-02-01' },
      'Mã định danh: chưa tìm thấy trong các nguồn đã tra, tính đến 01/02/2026.',
      'Mã định danh: not found in the sources searched, as of 1 February 2026.',
    ],
  ])('%s', (search, vi, en) => {
    expect(notFoundStatement(search, 'vi')).toBe(vi);
    expect(notFoundStatement(search, 'en')).toBe(en);
  });
});
