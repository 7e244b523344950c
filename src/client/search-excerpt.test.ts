import { expect, it } from 'vitest';
import { excerptPieces } from './search-excerpt.ts';

it('takes an excerpt apart and joins marks that stand side by side', () => {
  expect(excerptPieces('Tỉnh <mark>Đà</mark> <mark>Nẵng,</mark> điểm &lt; 40 <mark>x</mark>')).toEqual([
    { text: 'Tỉnh ', marked: false },
    { text: 'Đà Nẵng,', marked: true },
    { text: ' điểm < 40 ', marked: false },
    { text: 'x', marked: true },
  ]);
});

it('leaves text as text', () => {
  expect(excerptPieces('')).toEqual([]);
  expect(excerptPieces('&lt;b&gt; & <b>')).toEqual([{ text: '<b> & <b>', marked: false }]);
});
