import { describe, expect, it } from 'vitest';
import { gapPhrase } from './score-gap.ts';

const names = ['Sông', 'Biển (trước 1/7/2025)', 'Núi'];

describe('gapPhrase', () => {
  it('says of two which is higher and by how much', () => {
    const row = { values: [4.3, 5], gap: { highest: [1], lowest: [0], points: 0.7 } };
    expect(gapPhrase(row, names.slice(0, 2), 2, 'vi')).toBe('Biển (trước 1/7/2025) cao hơn Sông 0,70 điểm');
    expect(gapPhrase(row, names.slice(0, 2), 2, 'en')).toBe('Biển (trước 1/7/2025) 0.70 above Sông');
  });

  it('says of more which is highest and lowest, those that share a place together', () => {
    const row = { values: [5, 5, 4], gap: { highest: [0, 1], lowest: [2], points: 1 } };
    expect(gapPhrase(row, names, 0, 'vi')).toBe(
      'cao nhất Sông và Biển (trước 1/7/2025), thấp nhất Núi, chênh 1 điểm',
    );
  });

  it('says that scores are equal', () => {
    const row = { values: [5, 5], gap: { highest: [0, 1], lowest: [0, 1], points: 0 } };
    expect(gapPhrase(row, names.slice(0, 2), 1, 'vi')).toBe('bằng nhau');
    expect(gapPhrase(row, names.slice(0, 2), 1, 'en')).toBe('equal');
  });

  it('names those without a score, who are never the lowest', () => {
    const row = { values: [5, null, 4], gap: { highest: [0], lowest: [2], points: 1 } };
    expect(gapPhrase(row, names, 1, 'vi')).toBe(
      'Sông cao hơn Núi 1,0 điểm; chưa có điểm của Biển (trước 1/7/2025)',
    );
    expect(gapPhrase({ values: [5, null, null], gap: null }, names, 1, 'en')).toBe(
      'no score of Biển (trước 1/7/2025) and Núi',
    );
  });
});
