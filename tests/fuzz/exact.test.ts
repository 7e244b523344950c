import { expect, it } from 'vitest';
import { exact, plus, rounded, sameNumber, times } from './exact.ts';

it('adds and multiplies without rounding', () => {
  expect(rounded(plus(exact('0.1')!, exact('0.2')!), 3)).toBe('0.300');
  expect(rounded(times(exact('1.25')!, exact('-0.5')!), 3)).toBe('-0.625');
});

it('rounds half away from zero', () => {
  expect(['95.35', '-0.05', '0.04', '2'].map((text) => rounded(exact(text)!, 1))).toEqual([
    '95.4',
    '-0.1',
    '0.0',
    '2.0',
  ]);
});

it('knows one number in two spellings, and no number that is none', () => {
  expect(sameNumber('1.50', '1.5')).toBe(true);
  expect(sameNumber('1.5', '1.51')).toBe(false);
  expect(sameNumber('1e3', '1000')).toBe(false);
});
