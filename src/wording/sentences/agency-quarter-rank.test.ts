import { expect, it } from 'vitest';
import { intervalStatement } from './agency-quarter-rank.ts';

it.each([
  [
    3,
    7,
    'Từ hạng 3 đến hạng 7 khi trọng số thay đổi; không phải sai số.',
    'Between 3rd and 7th when the weights vary; this is not sampling error.',
  ],
  [
    1,
    1,
    'Vẫn hạng 1 khi trọng số thay đổi; không phải sai số.',
    'Still 1st when the weights vary; this is not sampling error.',
  ],
])('between %i and %i', (best, worst, vi, en) => {
  expect(intervalStatement({ best, worst }, 'vi')).toBe(vi);
  expect(intervalStatement({ best, worst }, 'en')).toBe(en);
});
