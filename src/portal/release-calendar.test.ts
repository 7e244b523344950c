import { describe, expect, it } from 'vitest';
import { smallPortal } from '../../tests/support/small-portal.ts';
import { comingReleases, pastReleases } from './release-calendar.ts';

describe('the release calendar', () => {
  it('has what is announced, the next one first', () => {
    const coming = comingReleases(smallPortal('2026-05-01T00:00:00Z'));
    expect(coming.map(({ row, late }) => [row.series, row.period, late])).toEqual([
      ['papi', '2025', false],
      ['dti', '2025', false],
    ]);
  });

  it('says that an hour has passed, and that a month has', () => {
    const lateAt = (instant: string) => comingReleases(smallPortal(instant)).map(({ late }) => late);
    expect(lateAt('2026-05-10T01:59:59Z')).toEqual([false, false]);
    expect(lateAt('2026-05-10T02:00:00Z')).toEqual([true, false]);
    expect(lateAt('2026-07-31T16:59:59Z')).toEqual([true, false]);
    expect(lateAt('2026-07-31T17:00:00Z')).toEqual([true, true]);
  });

  it('has what appeared, the newest first, and nothing announced twice', () => {
    const portal = smallPortal('2030-01-01T00:00:00Z');
    const days = pastReleases(portal).map(({ release }) => Date.parse(release.file.published_at));
    expect(days).toEqual(days.toSorted((a, b) => b - a));
    expect(days).toHaveLength(portal.series.flatMap(({ releases }) => releases).length);
  });
});
