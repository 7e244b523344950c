import { describe, expect, it } from 'vitest';
import { breakStatement, movementStatement, notComparable, type MovementWords } from './movement.ts';

const moved: MovementWords = {
  from: { period: '2023', rank: 46 },
  to: { period: '2024', rank: 34 },
  common: 59,
  noun: { vi: 'tỉnh', en: ['province', 'provinces'] },
};

describe('movementStatement', () => {
  it.each<[string, Partial<MovementWords>, string, string]>([
    [
      'years',
      {},
      'Xét 59 tỉnh có ở cả hai năm: từ hạng 46 lên hạng 34.',
      'Among the 59 provinces ranked in both years: up from 46th to 34th.',
    ],
    [
      'with the publisher’s caution',
      { caution: true },
      'Xét 59 tỉnh có ở cả hai năm: từ hạng 46 lên hạng 34. Bên công bố khuyến nghị không đọc từng thứ hạng riêng lẻ.',
      'Among the 59 provinces ranked in both years: up from 46th to 34th. The publisher advises against reading ranks one by one.',
    ],
    [
      'nobody moved, quarters',
      { from: { period: '2025-Q3', rank: 2 }, to: { period: '2025-Q4', rank: 2 }, common: 2 },
      'Xét 2 tỉnh có ở cả hai quý: vẫn hạng 2.',
      'Among the 2 provinces ranked in both quarters: still 2nd.',
    ],
    [
      'a half and a quarter',
      { from: { period: '2025-H1', rank: 2 }, to: { period: '2025-Q3', rank: 1 } },
      'Xét 59 tỉnh có ở cả hai kỳ: từ hạng 2 lên hạng 1.',
      'Among the 59 provinces ranked in both periods: up from 2nd to 1st.',
    ],
    [
      'alone',
      { common: 1, from: { period: '2023', rank: 1 }, to: { period: '2024', rank: 1 } },
      'Không so được với năm 2023, vì không có tỉnh nào khác có ở cả hai năm.',
      'Not comparable with 2023, because no other province is ranked in both years.',
    ],
  ])('%s', (_, change, vi, en) => {
    expect(movementStatement({ ...moved, ...change }, 'vi')).toBe(vi);
    expect(movementStatement({ ...moved, ...change }, 'en')).toBe(en);
  });
});

describe('not comparable', () => {
  it('a clause or a sentence', () => {
    expect(notComparable('cách tính đã đổi', '2020', 'vi')).toBe(
      'Không so được với năm 2020, vì cách tính đã đổi.',
    );
    expect(notComparable('Bỏ một tiêu chí.', '2025-Q3', 'vi')).toBe(
      'Không so được với quý III/2025, vì bỏ một tiêu chí.',
    );
    expect(notComparable('The method changed.', '2020', 'en')).toBe(
      'Not comparable with 2020: the method changed.',
    );
  });

  it('a break', () => {
    const change = { from: '2021', why: 'bỏ tiêu chí SC52' };
    expect(breakStatement(change, 'vi')).toBe('Từ năm 2021 không so được với trước đó, vì bỏ tiêu chí SC52.');
    expect(breakStatement({ from: '2021', why: 'The criterion SC52 ends.' }, 'en')).toBe(
      'From 2021 on, not comparable with earlier data: the criterion SC52 ends.',
    );
  });
});
