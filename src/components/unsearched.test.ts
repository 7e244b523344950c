import { expect, it } from 'vitest';
import { unsearched } from './unsearched.ts';

it('a table of thousands of agencies stays out of the search, one of all provinces is in it', () => {
  expect(unsearched(3321)).toBe('');
  expect(unsearched(63)).toBeUndefined();
});
