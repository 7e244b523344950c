import { describe, expect, it } from 'vitest';
import { formatNumber, formatPercent, formatRank, formatRatio, ordinal } from './numbers.ts';
import { round } from './rounding.ts';
import { formatShare, percentOf } from './shares.ts';

describe('round: decimal, half away from zero', () => {
  it.each([
    [95.35, 1, '95.4'],
    [1.005, 2, '1.01'],
    [-1.005, 2, '-1.01'],
    [2.5, 0, '3'],
    [-2.5, 0, '-3'],
    [0.5, 0, '1'],
    [-0.04, 1, '0'],
    [-0, 0, '0'],
    [1e-9, 2, '0'],
    ['123456789012.125', 2, '123456789012.13'],
  ])('%s to %s decimals', (value, decimals, expected) => {
    expect(round(value, decimals).toFixed()).toBe(expected);
  });

  it.each([NaN, Infinity, '', 'x'])('%s is no number', (value) => expect(() => round(value, 1)).toThrow());
});

describe('formatNumber', () => {
  it.each([
    [1234567.89, undefined, '1.234.567,89', '1,234,567.89'],
    [95.35, 1, '95,4', '95.4'],
    [1.005, 2, '1,01', '1.01'],
    [43.2, 2, '43,20', '43.20'],
    [43, 2, '43,00', '43.00'],
    [-0, 1, '0,0', '0.0'],
    [-1234.5, 2, '−1.234,50', '−1,234.50'],
    [1e-7, 2, '0,00', '0.00'],
    [-0.05, 1, '−0,1', '−0.1'],
    [-0.04, 1, '0,0', '0.0'],
    [-0.4, 0, '0', '0'],
    [-0, undefined, '0', '0'],
    [0, undefined, '0', '0'],
    [999.95, 1, '1.000,0', '1,000.0'],
    [999, undefined, '999', '999'],
    [1000, undefined, '1.000', '1,000'],
    [-16000, undefined, '−16.000', '−16,000'],
    [1e21, undefined, '1.000.000.000.000.000.000.000', '1,000,000,000,000,000,000,000'],
    [1e-7, undefined, '0,0000001', '0.0000001'],
    ['39.98', undefined, '39,98', '39.98'],
  ])('%s with %s decimals', (value, decimals, vi, en) => {
    expect(formatNumber(value, 'vi', { decimals })).toBe(vi);
    expect(formatNumber(value, 'en', { decimals })).toBe(en);
  });
});

describe('percentages and shares', () => {
  it('have no space', () => {
    expect(formatPercent(95.3, 'vi')).toBe('95,3%');
    expect(formatPercent(95.35, 'en', { decimals: 1 })).toBe('95.4%');
  });

  it.each([
    [601, 1287, '46,7%', '46.7%'],
    [1227, 1298, '94,5%', '94.5%'],
    [0, 5, '0%', '0%'],
    [5, 5, '100%', '100%'],
    [1, 10000, 'dưới 0,1%', 'under 0.1%'],
    [9999, 10000, 'trên 99,9%', 'over 99.9%'],
    [6, 5, '120,0%', '120.0%'],
    [0, 0, null, null],
  ])('%s of %s', (part, whole, vi, en) => {
    expect(formatShare(part, whole, 'vi')).toBe(vi);
    expect(formatShare(part, whole, 'en')).toBe(en);
  });

  it('nothing has no shares', () => expect(percentOf(3, 0)).toBeNull());
});

describe('ranks, ordinals', () => {
  it('ranks say of how many', () => {
    expect(formatRank(36, 61, 'vi')).toBe('36/61');
    expect(formatRank(36, null, 'vi')).toBe('36');
    expect(formatRatio(601, 1287, 'vi')).toBe('601/1.287');
    expect(formatRatio(601, 1287, 'en')).toBe('601/1,287');
  });

  it.each([
    [1, '1st'],
    [2, '2nd'],
    [3, '3rd'],
    [4, '4th'],
    [11, '11th'],
    [12, '12th'],
    [13, '13th'],
    [21, '21st'],
    [63, '63rd'],
    [111, '111th'],
    [1002, '1,002nd'],
  ])('%s is %s', (n, expected) => expect(ordinal(n)).toBe(expected));
});
