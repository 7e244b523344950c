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
      'Among the 59 provinces ranked in both years: from 46th up to 34th.',
    ],
    [
      'with the publisher’s caution',
      { caution: true },
      'Xét 59 tỉnh có ở cả hai năm: từ hạng 46 lên hạng 34. Bên công bố khuyến nghị không đọc từng thứ hạng riêng lẻ.',
      'Among the 59 provinces ranked in both years: from 46th up to 34th. The publisher advises against reading single ranks.',
    ],
    [
      'nobody moved, quarters',
      { from: { period: '2025-Q3', rank: 2 }, to: { period: '2025-Q4', rank: 2 }, common: 2 },
      'Xét 2 tỉnh có ở cả hai quý: giữ hạng 2.',
      'Among the 2 provinces ranked in both quarters: 2nd, unchanged.',
    ],
    [
      'a half and a quarter',
      { from: { period: '2025-H1', rank: 2 }, to: { period: '2025-Q3', rank: 1 } },
      'Xét 59 tỉnh có ở cả hai kỳ: từ hạng 2 lên hạng 1.',
      'Among the 59 provinces ranked in both periods: from 2nd up to 1st.',
    ],
    [
      'alone',
      { common: 1, from: { period: '2023', rank: 1 }, to: { period: '2024', rank: 1 } },
      'Không so được vì không có tỉnh nào khác có ở cả hai năm.',
      'Not comparable because no other province is ranked in both years.',
    ],
  ])('%s', (_, change, vi, en) => {
    expect(movementStatement({ ...moved, ...change }, 'vi')).toBe(vi);
    expect(movementStatement({ ...moved, ...change }, 'en')).toBe(en);
  });
});

describe('not comparable', () => {
  it('a clause or a sentence', () => {
    expect(notComparable('cách tính đã đổi', 'vi')).toBe('Không so được vì cách tính đã đổi.');
    expect(notComparable('Từ 2021 bỏ một tiêu chí.', 'vi', '2021')).toBe(
      'Không so được với năm trước, vì từ 2021 bỏ một tiêu chí.',
    );
    expect(notComparable('PAPI bỏ một tiêu chí.', 'vi', '2025-Q3')).toBe(
      'Không so được với quý trước, vì PAPI bỏ một tiêu chí.',
    );
    expect(notComparable('A new structure.', 'en', '2024')).toBe(
      'Not comparable with the year before: A new structure.',
    );
    expect(notComparable('the method changed', 'en')).toBe('Not comparable because the method changed.');
  });

  it('a break', () => {
    const change = { from: '2021', why: 'bỏ tiêu chí SC52' };
    expect(breakStatement(change, 'vi')).toBe('Từ năm 2021 không so được với trước đó: bỏ tiêu chí SC52.');
    expect(breakStatement({ from: '2021', why: 'SC52 ends.' }, 'en')).toBe(
      'Not comparable with earlier data from 2021 on: SC52 ends.',
    );
  });
});
