import { describe, expect, it } from 'vitest';
import {
  figureStatement,
  figureValue,
  partedAtScope,
  whenPhrase,
  type FigureWords,
} from './figure-statement.ts';

const vi: FigureWords = {
  title: 'Nhiệm vụ đã hoàn thành',
  unit: 'nhiệm vụ',
  value: 601,
  denominator: 1287,
  asOf: '2025-12-04',
  scope: 'bộ, ngành, địa phương',
  status: 'A',
  printedShare: 47,
};
const en: FigureWords = {
  ...vi,
  title: 'Tasks completed',
  unit: 'tasks',
  scope: 'ministries, branches, localities, units',
};

describe('figureStatement', () => {
  it.each<[string, Partial<FigureWords>, string]>([
    [
      'the source gives another share',
      {},
      'Đến 4/12/2025: 601/1.287 nhiệm vụ đã hoàn thành (46,7%, nguồn ghi 47%) – phạm vi: bộ, ngành, địa phương.',
    ],
    [
      'the source gives no share',
      { printedShare: null },
      'Đến 4/12/2025: 601/1.287 nhiệm vụ đã hoàn thành (46,7%) – phạm vi: bộ, ngành, địa phương.',
    ],
    [
      'the source gives the same share',
      { printedShare: 46.7 },
      'Đến 4/12/2025: 601/1.287 nhiệm vụ đã hoàn thành (46,7%) – phạm vi: bộ, ngành, địa phương.',
    ],
    [
      'of nothing',
      { value: 0, denominator: 0, printedShare: null },
      'Đến 4/12/2025: 0/0 nhiệm vụ đã hoàn thành – phạm vi: bộ, ngành, địa phương.',
    ],
    [
      'a share that only the source has',
      { denominator: null },
      'Đến 4/12/2025: 601 nhiệm vụ đã hoàn thành (nguồn ghi 47%) – phạm vi: bộ, ngành, địa phương.',
    ],
    [
      'a title without the unit, a qualifier, a month',
      {
        title: 'Kinh phí đăng ký',
        unit: 'tỷ đồng',
        value: 16000,
        denominator: null,
        printedShare: null,
        qualifier: 'about',
        asOf: '2025-10',
      },
      'Kinh phí đăng ký, tính đến tháng 10/2025: khoảng 16.000 tỷ đồng – phạm vi: bộ, ngành, địa phương.',
    ],
    [
      'a percentage, provisional',
      {
        title: 'Dân số được phủ sóng 5G',
        unit: '%',
        value: 26,
        denominator: null,
        printedShare: null,
        status: 'P',
      },
      'Dân số được phủ sóng 5G, đến 4/12/2025: 26% (tạm tính) – phạm vi: bộ, ngành, địa phương.',
    ],
    [
      'not found',
      { value: null, denominator: null, printedShare: null, status: 'O', searchedOn: '2026-11-21' },
      'Nhiệm vụ đã hoàn thành, đến 4/12/2025: chưa tìm thấy trong các nguồn đã tra, tính đến 21/11/2026 – phạm vi: bộ, ngành, địa phương.',
    ],
    [
      'not applicable',
      { value: null, denominator: null, printedShare: null, status: 'M', asOf: '2025' },
      'Nhiệm vụ đã hoàn thành, năm 2025: không áp dụng – phạm vi: bộ, ngành, địa phương.',
    ],
  ])('%s', (_, change, expected) => expect(figureStatement({ ...vi, ...change }, 'vi')).toBe(expected));

  it.each<[string, Partial<FigureWords>, string]>([
    [
      'of how many',
      {},
      'As of 4 December 2025: 601 of 1,287 tasks completed (46.7%, the source gives 47%) – scope: ministries, branches, localities, units.',
    ],
    [
      'one',
      { value: 1, denominator: null, printedShare: null },
      'Tasks completed, as of 4 December 2025: 1 – scope: ministries, branches, localities, units.',
    ],
    [
      'none',
      { value: 0, denominator: null, printedShare: null, qualifier: null, asOf: '2025-Q3' },
      'Q3 2025: 0 tasks completed – scope: ministries, branches, localities, units.',
    ],
    [
      'over',
      {
        title: 'Action plans issued',
        unit: 'documents',
        value: 40,
        denominator: null,
        printedShare: null,
        qualifier: 'over',
        asOf: '2025-H1',
      },
      'Action plans issued, first half of 2025: over 40 documents – scope: ministries, branches, localities, units.',
    ],
  ])('%s, in English', (_, change, expected) =>
    expect(figureStatement({ ...en, ...change }, 'en')).toBe(expected),
  );
});

describe('whenPhrase', () => {
  it.each([
    ['2025-12-04', 'Đến 4/12/2025', 'As of 4 December 2025'],
    ['2025-Q3', 'Quý III/2025', 'Q3 2025'],
    ['2025-08', 'Tính đến tháng 8/2025', 'As of August 2025'],
    ['2024', 'Năm 2024', '2024'],
  ])('%s', (asOf, inVietnamese, inEnglish) => {
    expect(whenPhrase(asOf, 'vi')).toBe(inVietnamese);
    expect(whenPhrase(asOf, 'en')).toBe(inEnglish);
  });
});

describe('figureValue', () => {
  it('holds what belongs to the number', () => {
    expect(figureValue({ ...vi, qualifier: 'nearly' }, 'vi')).toBe('gần 601/1.287 nhiệm vụ');
    expect(figureValue({ ...vi, unit: '%', value: 39.98, denominator: null }, 'vi')).toBe('39,98%');
    expect(figureValue({ ...vi, unit: '% GDP', value: 2, denominator: null }, 'vi')).toBe('2% GDP');
    expect(figureValue({ ...en, unit: 'enterprises', value: 1, denominator: null }, 'en')).toBe('1');
    expect(figureValue({ ...en, unit: 'million dossiers', value: 1, denominator: null }, 'en')).toBe(
      '1 million dossiers',
    );
    const money = {
      ...en,
      unit: 'billion VND',
      value: 95_000,
      denominator: null,
      qualifier: 'about',
    } as const;
    expect(figureValue(money, 'en')).toBe('about VND 95 trillion');
    expect(figureValue({ ...money, unit: 'billion USD', value: 142, qualifier: null }, 'en')).toBe(
      'USD 142 billion',
    );
    expect(figureValue({ ...vi, unit: '', denominator: null }, 'vi')).toBe('601');
    expect(figureValue({ ...vi, value: null, status: 'L' }, 'vi')).toBe('không thu thập');
  });
});

describe('a statement in two', () => {
  it('parts at its scope, and names none where there is none', () => {
    const statement = 'Đến 4/12/2025: 601/1.287 nhiệm vụ (46,7%) – phạm vi: Bộ, ngành – đơn vị.';
    expect(partedAtScope(statement, 'vi')).toEqual([
      'Đến 4/12/2025: 601/1.287 nhiệm vụ (46,7%).',
      'Phạm vi: Bộ, ngành – đơn vị.',
    ]);
    expect(partedAtScope('PII 2025: hạng 1/34 – tổng điểm 65,68.', 'vi')).toBeNull();
  });
});

describe('money in English', () => {
  it.each([
    [95000, 'about', 'about VND 95 trillion'],
    [16000, null, 'VND 16 trillion'],
    [850, null, 'VND 850 billion'],
    [2345, null, 'VND 2,345 billion'],
  ] as const)('%s billion', (value, qualifier, said) => {
    const figure = { ...vi, unit: 'billion VND', value, qualifier, denominator: null, printedShare: null };
    expect(figureValue(figure, 'en')).toBe(said);
  });
});

it('a place among others is no share', () => {
  const rank = { ...vi, title: 'Hạng của Việt Nam', unit: 'thứ hạng', value: 71, denominator: 193 };
  expect(figureStatement({ ...rank, place: 'hạng 71/193', printedShare: null, asOf: '2024' }, 'vi')).toBe(
    'Hạng của Việt Nam, năm 2024: hạng 71/193 – phạm vi: bộ, ngành, địa phương.',
  );
});
