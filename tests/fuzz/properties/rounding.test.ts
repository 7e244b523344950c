import Big from 'big.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Lang } from '../../../src/site/lang.ts';
import { formatNumber } from '../../../src/wording/numbers.ts';
import { round } from '../../../src/wording/rounding.ts';
import { formatShare, shareNumber } from '../../../src/wording/shares.ts';
import { decimals, holdsFor } from './property.ts';

const lang = fc.constantFrom<Lang>('vi', 'en');
const places = fc.integer({ min: 0, max: 4 });
const value = decimals(6);

/** Half a unit of the last place that is shown. */
const half = (count: number): Big => new Big(10).pow(-count).times('0.5');

/** Reads a number as a reader does: marks of thousands away, the decimal mark a point. */
function readBack(text: string, language: Lang): Big {
  const [group, decimal] = language === 'vi' ? (['.', ','] as const) : ([',', '.'] as const);
  return new Big(text.replaceAll(group, '').replace(decimal, '.').replace('−', '-'));
}

describe('a number as it is shown', () => {
  it('is never further from the value than half a unit of its last place', () => {
    holdsFor([value, lang, places], (number, language, count) => {
      const shown = readBack(formatNumber(number, language, { decimals: count }), language);
      expect(shown.minus(number).abs().lte(half(count))).toBe(true);
    });
  });

  it('reads back as what was shown, and shown again is the same', () => {
    holdsFor([value, lang, places], (number, language, count) => {
      const text = formatNumber(number, language, { decimals: count });
      const back = readBack(text, language);
      expect(back.eq(round(number, count))).toBe(true);
      expect(formatNumber(back, language, { decimals: count })).toBe(text);
    });
  });

  it('without rounding reads back as the value itself, to the last digit', () => {
    holdsFor([value, lang], (number, language) => {
      expect(readBack(formatNumber(number, language), language).eq(number)).toBe(true);
    });
  });

  it('has a mark after each three digits, and so many decimals as are asked for', () => {
    holdsFor([value, places], (number, count) => {
      const fraction = count === 0 ? '' : `,\\d{${count}}`;
      expect(formatNumber(number, 'vi', { decimals: count })).toMatch(
        new RegExp(`^−?(?:0|[1-9]\\d{0,2}(?:\\.\\d{3})*)${fraction}$`),
      );
    });
  });

  it('is the same below zero as above it, and zero has no sign', () => {
    const small = fc.integer({ min: 0, max: 60 }).map((thousandths) => `0.0${thousandths}`);
    holdsFor([fc.oneof(value, small), lang, places], (number, language, count) => {
      const above = formatNumber(new Big(number).abs(), language, { decimals: count });
      const below = formatNumber(new Big(number).abs().times(-1), language, { decimals: count });
      expect(below).toBe(/[1-9]/.test(above) ? `−${above}` : above);
    });
  });

  it('is never «−0» for a program either', () => {
    const small = fc.integer({ min: -60, max: 60 }).map((thousandths) => thousandths / 1000);
    holdsFor([small, places], (number, count) => {
      expect(Object.is(round(number, count).toNumber(), -0)).toBe(false);
    });
  });

  it('is never less for a value that is more', () => {
    holdsFor([value, value, places], (one, other, count) => {
      const [less, more] = new Big(one).lte(other) ? [one, other] : [other, one];
      expect(round(less, count).lte(round(more, count))).toBe(true);
    });
  });
});

describe('a share as it is shown', () => {
  const parts = fc
    .tuple(fc.integer({ min: 1, max: 1_000_000 }), fc.nat(), fc.boolean())
    .map(([whole, part, fromAll]) => {
      // Near nothing and near all, where a rounded share would lie.
      const some = part % (whole + 1);
      return [fromAll ? whole - Math.min(some % 100, whole) : some, whole] as const;
    });

  it('is 0% of nothing alone and 100% of all alone, else within half a unit or said to be under or over', () => {
    holdsFor(
      [
        fc.oneof(parts, fc.constantFrom([1, 1_000_000] as const, [999_999, 1_000_000] as const)),
        lang,
        fc.integer({ min: 0, max: 2 }),
      ],
      ([part, whole], language, count) => {
        const text = formatShare(part, whole, language, count)!;
        const exact = new Big(part).times(100).div(whole);
        const shown = readBack(/[\d.,]+/.exec(text)![0], language);
        expect(text === '0%').toBe(part === 0);
        expect(text === '100%').toBe(part === whole);
        if (/^(?:dưới|under)/.test(text)) expect(exact.lt(shown) && exact.gt(0)).toBe(true);
        else if (/^(?:trên|over)/.test(text)) expect(exact.gt(shown) && exact.lt(100)).toBe(true);
        else expect(shown.minus(exact).abs().lte(half(count))).toBe(true);
      },
    );
  });

  it('as a number for files is 0 or 100 only where it is so', () => {
    holdsFor([parts], ([part, whole]) => {
      const number = shareNumber(part, whole)!;
      expect(number === 0).toBe(part === 0);
      expect(number === 100).toBe(part === whole);
      expect(new Big(part).times(100).div(whole).minus(number).abs().lte('0.05')).toBe(true);
    });
  });
});
