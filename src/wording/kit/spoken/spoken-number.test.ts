import { doReadNumber, ReadingConfig } from 'read-vietnamese-number';
import { describe, expect, it } from 'vitest';
import { spokenNumber } from './spoken-number.ts';

/** A kept library of others, set to the words of this portal. */
const library = Object.assign(new ReadingConfig(), {
  unit: [],
  pointText: 'phẩy',
  oddText: 'linh',
  units: [[], ['nghìn'], ['triệu'], ['tỷ']],
});

describe('spokenNumber', () => {
  it.each([
    ['0', 'không'],
    ['5', 'năm'],
    ['10', 'mười'],
    ['14', 'mười bốn'],
    ['15', 'mười lăm'],
    ['21', 'hai mươi mốt'],
    ['24', 'hai mươi tư'],
    ['25', 'hai mươi lăm'],
    ['50', 'năm mươi'],
    ['104', 'một trăm linh bốn'],
    ['111', 'một trăm mười một'],
    ['155', 'một trăm năm mươi lăm'],
    ['1.001', 'một nghìn không trăm linh một'],
    ['1.227', 'một nghìn hai trăm hai mươi bảy'],
    ['2025', 'hai nghìn không trăm hai mươi lăm'],
    ['95.000', 'chín mươi lăm nghìn'],
    ['1.000.000', 'một triệu'],
    ['1.000.005', 'một triệu không trăm linh năm'],
    ['2.000.000.015', 'hai tỷ không trăm mười lăm'],
    ['45,2', 'bốn mươi lăm phẩy hai'],
    ['65,68', 'sáu mươi lăm phẩy sáu mươi tám'],
    ['3,07', 'ba phẩy không bảy'],
    ['84,00', 'tám mươi tư'],
    ['73,60', 'bảy mươi ba phẩy sáu'],
    ['25,0', 'hai mươi lăm'],
    ['0,8241', 'không phẩy tám hai bốn một'],
    ['0,7770', 'không phẩy bảy bảy bảy'],
    ['09', 'không chín'],
    ['−3', 'âm ba'],
  ])('%s → «%s»', (printed, words) => expect(spokenNumber(printed)).toBe(words));

  it('reads whole numbers as the library does', () => {
    const steps = Array.from({ length: 2_000 }, (_, n) => n);
    const wide = Array.from({ length: 3_000 }, (_, n) => (n * 7_919 * 104_729 + n) % 9_999_999_999);
    for (const n of [...steps, ...wide]) {
      expect(spokenNumber(String(n)), String(n)).toBe(doReadNumber(String(n), library));
    }
  });

  it('reads fractions of one and two digits, zeros at their end included, as the library does', () => {
    for (let n = 1; n < 1_000; n += 1) {
      for (const decimals of n % 10 === 0 ? [1, 2] : [2]) {
        const text = (n / 100).toFixed(decimals);
        expect(spokenNumber(text.replace('.', ','))).toBe(doReadNumber(text, library));
      }
    }
  });

  it('refuses what is no printed number', () => {
    for (const text of ['', '1,', '1.2', 'x', '1.0.0']) expect(() => spokenNumber(text)).toThrow(RangeError);
  });
});
