import { describe, expect, it } from 'vitest';
import { nameFit, nameKey, rankByName } from './search-names.ts';

describe('nameKey', () => {
  it.each([
    ['Thừa Thiên - Huế', 'thua thien hue'],
    ['  57-NQ/TW ', '57 nq tw'],
    ['Bộ NN&MT', 'bo nn mt'],
    ['«»', ''],
  ])('%s', (text, key) => {
    expect(nameKey(text)).toBe(key);
  });
});

describe('nameFit', () => {
  const names = ['tinh thua thien hue', 'thua thien hue', 'hue'];
  it.each([
    ['Huế', 4],
    ['Thừa Thiên', 3],
    ['thien hue', 2],
    ['hue thua', 1],
    ['hue da nang', 0],
    ['ue', 0],
    ['', 0],
    ['-', 0],
  ])('%s', (query, fit) => {
    expect(nameFit(query, names)).toBe(fit);
  });
});

describe('rankByName', () => {
  it('puts the best fit first and keeps the order of equals', () => {
    const entries = ['thanh hoa', 'hoa binh', 'khanh hoa', 'hoa'];
    expect(rankByName('Hòa', entries, (name) => [name])).toEqual([
      'hoa',
      'hoa binh',
      'thanh hoa',
      'khanh hoa',
    ]);
    expect(rankByName('', entries, (name) => [name])).toEqual([]);
  });
});
