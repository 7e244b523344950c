import { expect, it } from 'vitest';
import { grouped, shareInFiles, shareText } from './exact-shares.ts';

it('rounds a share half away from zero, and never to nothing or all', () => {
  expect(shareText(1n, 8n)).toBe('12.5%');
  expect(shareText(9535n, 100_000n)).toBe('9.5%');
  expect(shareText(5n, 10_000n)).toBe('0.1%');
  expect(shareText(4n, 10_000n)).toBe('under 0.1%');
  expect(shareText(99_999n, 100_000n)).toBe('over 99.9%');
  expect([shareText(0n, 7n), shareText(7n, 7n), shareText(0n, 0n)]).toEqual(['0%', '100%', null]);
});

it('gives files as many decimals as it takes', () => {
  expect([1n, 2n].map((part) => shareInFiles(part, 3n))).toEqual([33.3, 66.7]);
  expect(shareInFiles(4n, 10_000n)).toBe(0.04);
  expect(shareInFiles(99_999n, 100_000n)).toBe(99.999);
});

it('marks thousands', () => {
  expect([0n, 999n, 1287n, 1_234_567n].map(grouped)).toEqual(['0', '999', '1,287', '1,234,567']);
});
