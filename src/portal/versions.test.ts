import { describe, expect, it } from 'vitest';
import { readData } from '../intake/read-data.ts';
import { addCorrectedVersion } from '../../tests/golden/support/corrected-data.ts';
import { copySmallData } from '../../tests/golden/support/small-data.ts';
import { noticesOfAgency, noticesOfProgress, noticesOfRelease } from './correction-notices.ts';
import { correctedVersions } from './corrections.ts';
import { buildPortal, findRelease, type Portal } from './portal.ts';
import { allVersions, portalOfVersion, versionAfter, versionsOf } from './versions.ts';

/** The small data, PAPI 2024 corrected on 2 August 2025 in its version 1.0.1. */
function portalAt(instant: string): Portal {
  const data = copySmallData();
  addCorrectedVersion(data);
  return buildPortal(readData(data.root, 'sample').data!, instant);
}

const papi = { series: 'papi', period: '2024' } as const;
const papiOf = (portal: Portal) => findRelease(portal, papi.series, papi.period)!;
const scoreOf = (portal: Portal): unknown =>
  papiOf(portal).tableFiles.find(({ table }) => table.name === 'scores')!.rows[1]!['value'];

describe('the versions of a release', () => {
  it('take each other’s place at their own instants', () => {
    expect([scoreOf(portalAt('2025-08-02T00:59:59Z')), scoreOf(portalAt('2025-08-02T01:00:00Z'))]).toEqual([
      2.2, 2.3,
    ]);
    expect(findRelease(portalAt('2025-04-14T23:59:59Z'), 'papi', '2024')).toBeNull();
  });

  it('stay, newest first, and know what came after them', () => {
    const portal = portalAt('2030-01-01T00:00:00Z');
    const newest = papiOf(portal);
    expect(versionsOf(newest).map(({ file }) => file.version)).toEqual(['1.0.1', '1.0.0']);
    const [old] = newest.earlier;
    expect(versionAfter({ version: old!, newest })).toBe(newest);
    expect(versionAfter({ version: newest, newest })).toBeNull();
    expect(allVersions(portal)).toHaveLength(7);
  });

  it('are seen among the releases of their own day', () => {
    const portal = portalAt('2030-01-01T00:00:00Z');
    const [old] = papiOf(portal).earlier;
    const then = portalOfVersion(portal, old!);
    expect(papiOf(then)).toBe(old);
    expect(then.instant).toBe('2025-04-15T00:00:00Z');
    expect(then.series.flatMap(({ releases }) => releases).length).toBeLessThan(6);
    expect(then.standings.get('tinh-mau-01')!.map(({ release }) => release)).toContain(old);
    expect(portalOfVersion(portal, old!)).toBe(then);
  });
});

describe('what was corrected', () => {
  it('is told with its place, its day and the agencies of its row', () => {
    const [only, ...others] = correctedVersions(portalAt('2030-01-01T00:00:00Z'));
    expect(others).toEqual([]);
    expect(only).toMatchObject({
      release: { period: '2024' },
      before: { file: { version: '1.0.0' } },
      correctedOn: '2025-08-02',
      corrections: [
        { table: 'scores', columnName: 'value', old: '2.2', new: '2.3', agencies: ['tinh-mau-01'] },
      ],
    });
    expect(only!.corrections[0]!.key.map(({ column, text }) => `${column.name} ${text}`)).toEqual([
      'ranking provinces',
      'agency tinh-mau-01',
      'criterion c12',
      'basis independent',
    ]);
  });

  it.each([
    ['2025-08-02T01:00:00Z', 1],
    // 31 October by the clocks of Viet Nam, the ninetieth day.
    ['2025-10-31T16:59:59Z', 1],
    ['2025-10-31T17:00:00Z', 0],
  ])('is announced at %s: %d', (instant, count) => {
    const portal = portalAt(instant);
    expect(noticesOfRelease(portal, papi)).toHaveLength(count);
    expect(noticesOfAgency(portal, 'tinh-mau-01')).toHaveLength(count);
    expect(noticesOfAgency(portal, 'tinh-mau-02')).toEqual([]);
    expect(noticesOfRelease(portal, { ...papi, period: '2023' })).toEqual([]);
    expect(noticesOfProgress(portal)).toEqual([]);
  });
});
