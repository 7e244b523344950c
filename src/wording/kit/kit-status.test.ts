import { expect, it } from 'vitest';
import { releaseOf, smallPortal } from '../../../tests/support/small-portal.ts';
import { kitStatus, statusesOf } from './kit-status.ts';

const sample = releaseOf(smallPortal(), 'nq57', '2025-Q3');
const official = { ...sample, file: { ...sample.file, status: 'official' as const } };

it('the weakest status is told first, each once', () => {
  expect(statusesOf({ releases: [official, sample, official] })).toEqual(['sample', 'official']);
});

it('a story without a release has a status all the same: what it tells was gathered', () => {
  expect(statusesOf({ releases: [] })).toEqual(['compiled']);
  expect(kitStatus({ lang: 'vi', releases: [] })).toContain('không phải công bố chính thức');
});
