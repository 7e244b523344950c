import { describe, expect, it } from 'vitest';
import { parseWhatIfQuery, toWhatIfQuery, whatIfKey } from './what-if-address.ts';

const nothing = { table: null, weights: null, agency: null };

describe('the address of a what-if calculation', () => {
  it.each([
    ['', nothing],
    ['?noi=hue', { ...nothing, agency: 'hue' }],
    [
      '?bang=papi-2024-provinces-63&w=1,0,2.5,0.125',
      { ...nothing, table: 'papi-2024-provinces-63', weights: [1, 0, 2.5, 0.125] },
    ],
    [
      '?bang=nq57-2026-q3-ministries&w=3&noi=mau-bo-a',
      { table: 'nq57-2026-q3-ministries', weights: [3], agency: 'mau-bo-a' },
    ],
  ])('«%s» says what it is made from, and back', (query, state) => {
    expect(parseWhatIfQuery(query)).toEqual({ ...state, refused: [] });
    expect(toWhatIfQuery(state)).toBe(query);
  });

  it('is read with its commas escaped, and whatever else it holds', () => {
    expect(parseWhatIfQuery('?x=1&w=1%2C2').weights).toEqual([1, 2]);
  });

  it.each([
    ['?w=1,x', 'w'],
    ['?w=1,,2', 'w'],
    ['?w=-1', 'w'],
    ['?w=1e3', 'w'],
    ['?w=0.12345', 'w'],
    ['?w=99999', 'w'],
    ['?w=Infinity', 'w'],
    ['?bang=../x', 'bang'],
    ['?noi=<b>', 'noi'],
  ])('«%s» is refused, and named', (query, field) => {
    expect(parseWhatIfQuery(query)).toEqual({ ...nothing, refused: [field] });
  });

  it('names a table by series, period and ranking', () => {
    expect(whatIfKey('nq57', '2026-Q3', 'ministries')).toBe('nq57-2026-q3-ministries');
  });
});
