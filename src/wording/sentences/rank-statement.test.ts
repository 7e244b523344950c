import { describe, expect, it } from 'vitest';
import { groupPhrase } from './rank-groups.ts';
import { partialReason, rankStatement, unrankedStatement, type RankWords } from './rank-statement.ts';

const rank: RankWords = {
  series: 'PAPI',
  period: '2024',
  rank: 36,
  outOf: 61,
  group: { number: 3, of: 4 },
  score: 43.2,
  decimals: 2,
};

describe('rankStatement', () => {
  it.each<[string, Partial<RankWords>, string, string]>([
    [
      'alone',
      {},
      'PAPI 2024: hạng 36/61, nhóm 3 (trung bình thấp) – tổng điểm 43,20.',
      'PAPI 2024: 36th of 61, group 3 (lower middle) – total score 43.20.',
    ],
    [
      'groups lead',
      { lead: 'groups' },
      'PAPI 2024: nhóm 3 (trung bình thấp), hạng 36/61 – tổng điểm 43,20.',
      'PAPI 2024: group 3 (lower middle), 36th of 61 – total score 43.20.',
    ],
    [
      'tied with one',
      { tiedWith: 1, group: null },
      'PAPI 2024: đồng hạng 36/61 với 1 đơn vị khác – tổng điểm 43,20.',
      'PAPI 2024: tied 36th of 61 with 1 other – total score 43.20.',
    ],
    [
      'tied with several, no score',
      { tiedWith: 2, group: null, score: null },
      'PAPI 2024: đồng hạng 36/61 với 2 đơn vị khác.',
      'PAPI 2024: tied 36th of 61 with 2 others.',
    ],
    [
      'the only one, of a quarter',
      { rank: 1, outOf: 1, group: null, score: 0, period: '2025-Q3' },
      'PAPI Quý III/2025: hạng 1/1 – tổng điểm 0,00.',
      'PAPI Q3 2025: 1st of 1 – total score 0.00.',
    ],
    [
      'of an unknown number',
      { outOf: null, group: { number: 2, of: 5 }, score: null },
      'PAPI 2024: hạng 36, nhóm 2/5.',
      'PAPI 2024: 36th, group 2/5.',
    ],
  ])('%s', (_, change, vi, en) => {
    expect(rankStatement({ ...rank, ...change }, 'vi')).toBe(vi);
    expect(rankStatement({ ...rank, ...change }, 'en')).toBe(en);
  });
});

describe('unranked', () => {
  it.each([
    [13, 28, 'chỉ có 13/28 tiêu chí có điểm', 'only 13 of 28 criteria have a score'],
    [1, 28, 'chỉ có 1/28 tiêu chí có điểm', 'only 1 of 28 criteria has a score'],
    [0, 28, 'không có điểm ở tiêu chí nào trong 28 tiêu chí', 'none of the 28 criteria has a score'],
    [0, 1, 'tiêu chí duy nhất không có điểm', 'the only criterion has no score'],
  ])('%s of %s', (have, of, vi, en) => {
    const words = { series: 'PAPI', period: '2022' };
    expect(unrankedStatement({ ...words, reason: partialReason(have, of, 'vi') }, 'vi')).toBe(
      `PAPI 2022: không xếp hạng – ${vi}.`,
    );
    expect(unrankedStatement({ ...words, reason: partialReason(have, of, 'en') }, 'en')).toBe(
      `PAPI 2022: not ranked – ${en}.`,
    );
  });

  it('four groups have words', () => {
    expect([1, 2, 3, 4].map((group) => groupPhrase(group, 4, 'vi'))).toEqual([
      'nhóm 1 (cao)',
      'nhóm 2 (trung bình cao)',
      'nhóm 3 (trung bình thấp)',
      'nhóm 4 (thấp)',
    ]);
  });
});
