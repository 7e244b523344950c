import { describe, expect, it } from 'vitest';
import { formatBytes } from './sizes.ts';

describe('the size of a file', () => {
  it.each([
    [0, '0\u00a0byte', '0\u00a0bytes'],
    [1, '1\u00a0byte', '1\u00a0byte'],
    [999, '999\u00a0byte', '999\u00a0bytes'],
    [1000, '1,0\u00a0kB', '1.0\u00a0kB'],
    [8540, '8,5\u00a0kB', '8.5\u00a0kB'],
    [9949, '9,9\u00a0kB', '9.9\u00a0kB'],
    [9950, '10\u00a0kB', '10\u00a0kB'],
    [350_567, '351\u00a0kB', '351\u00a0kB'],
    [999_499, '999\u00a0kB', '999\u00a0kB'],
    [999_500, '1,0\u00a0MB', '1.0\u00a0MB'],
    [1_304_001, '1,3\u00a0MB', '1.3\u00a0MB'],
  ])('%d bytes', (bytes, vi, en) => {
    expect([formatBytes(bytes, 'vi'), formatBytes(bytes, 'en')]).toEqual([vi, en]);
  });
});
