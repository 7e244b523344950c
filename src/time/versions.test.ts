import { expect, it } from 'vitest';
import { compareVersions, isVersion, nextVersion, stepBetween, versionInstant } from './versions.ts';

it.each(['1.0.0', '0.1.0', '10.20.30'])('%s is a version', (text) => expect(isVersion(text)).toBe(true));
it.each(['1.0', '1.0.0.0', '01.0.0', 'v1.0.0', '1.0.x', ''])('«%s» is none', (text) => {
  expect(isVersion(text)).toBe(false);
  expect(() => compareVersions(text, '1.0.0')).toThrow(RangeError);
});

it('versions are ordered by number', () => {
  const versions = ['2.0.0', '1.10.0', '1.9.1', '1.9.0', '1.0.10', '1.0.2'];
  expect(versions.toSorted(compareVersions)).toEqual(versions.toReversed());
});

it.each([
  ['1.0.3', 'patch', '1.0.4'],
  ['1.0.3', 'minor', '1.1.0'],
  ['1.2.3', 'major', '2.0.0'],
] as const)('%s, %s → %s', (from, step, to) => {
  expect(nextVersion(from, step)).toBe(to);
  expect(stepBetween(from, to)).toBe(step);
});

it.each([
  ['1.0.0', '1.0.2'],
  ['1.0.0', '1.1.1'],
  ['1.0.0', '1.0.0'],
  ['1.1.0', '1.0.1'],
])('%s is not followed by %s', (from, to) => expect(stepBetween(from, to)).toBeNull());

it('a later version counts from its own instant', () => {
  const published_at = '2026-01-01T00:00:00Z';
  expect(versionInstant({ published_at })).toBe(published_at);
  expect(versionInstant({ published_at, version_published_at: '2026-02-01T00:00:00Z' })).toBe(
    '2026-02-01T00:00:00Z',
  );
});
