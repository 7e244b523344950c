import { describe, expect, it } from 'vitest';
import { readCompareQuery, writeCompareQuery, type CompareQuery } from './compare-query.ts';

describe('the address of a comparison', () => {
  it.each<[string, CompareQuery]>([
    ['', { agencies: [], series: null, period: null }],
    ['?noi=hue', { agencies: ['hue'], series: null, period: null }],
    ['?noi=hue,da-nang', { agencies: ['hue', 'da-nang'], series: null, period: null }],
    ['?noi=da-nang,hue&bo=papi&ky=2024', { agencies: ['da-nang', 'hue'], series: 'papi', period: '2024' }],
    ['?bo=nq57&ky=2026-q3', { agencies: [], series: 'nq57', period: '2026-Q3' }],
  ])('«%s» is read and written the same', (address, query) => {
    expect(readCompareQuery(address)).toEqual(query);
    expect(writeCompareQuery(query)).toBe(address);
  });

  it('takes each name once, whatever its case, and from several fields', () => {
    expect(readCompareQuery('?noi=hue,,HUE, da-nang&noi=ha-noi,hue').agencies).toEqual([
      'hue',
      'da-nang',
      'ha-noi',
    ]);
  });

  it('reads commas that a mail program escaped', () => {
    expect(readCompareQuery('?noi=hue%2Cda-nang').agencies).toEqual(['hue', 'da-nang']);
  });

  it('keeps what it does not know, to be told about', () => {
    expect(readCompareQuery('?noi=xyz&bo=abc&ky=sau')).toEqual({
      agencies: ['xyz'],
      series: 'abc',
      period: 'SAU',
    });
  });
});
