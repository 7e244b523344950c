import { afterAll, afterEach, expect } from 'vitest';
import { takeUnexpected } from './policy-violations.ts';

/**
 * Runs before each file of browser tests: a test in whose pages a content security policy has refused anything fails,
 * whatever else it looks at.
 */
const expectNothingRefused = (): void => {
  expect(takeUnexpected(), 'refused by a content security policy').toEqual([]);
};

afterEach(expectNothingRefused);
afterAll(expectNothingRefused);
