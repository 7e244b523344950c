import { describe, expect, it } from 'vitest';
import { readData } from '../../src/intake/read-data.ts';
import { buildPortal, findRelease, type Portal } from '../../src/portal/portal.ts';
import { addRelease2025, copySmallData, release2025Published as published } from './support/small-data.ts';

/** Adds the release of `dti` for 2025, as a data officer would: a folder with its descriptor and its table. */
function portalWithNewRelease(instant: string): Portal {
  const data = copySmallData();
  addRelease2025(data);
  const { data: checked, problems } = readData(data.root, 'sample');
  expect(problems).toEqual([]);
  return buildPortal(checked!, instant);
}

describe('a new release folder', () => {
  it('is in the model with its ranks', () => {
    const portal = portalWithNewRelease(published);
    const release = findRelease(portal, 'dti', '2025');
    const ranks = release?.rankings[0]?.ranked.map(({ agency, rank }) => [agency, rank]);
    expect(ranks).toEqual([
      ['tinh-mau-04', 1],
      ['tinh-mau-03', 2],
      ['tinh-mau-02', 3],
      ['tinh-mau-01', 4],
    ]);
    expect(release?.tableFiles.map(({ path }) => path)).toEqual(['series/dti/2025/ranks.csv']);
  });

  it('is in the list of its series and in the standing of its agencies, newest last', () => {
    const portal = portalWithNewRelease(published);
    const periods = portal.series.find(({ file }) => file.id === 'dti')?.releases.map(({ period }) => period);
    expect(periods).toEqual(['2023', '2024', '2025']);
    expect(portal.standings.get('tinh-mau-04')?.at(-1)).toMatchObject({
      release: { period: '2025' },
      entry: { rank: 1 },
    });
  });

  it('is not there at all before its time', () => {
    const portal = portalWithNewRelease('2027-07-09T23:59:59Z');
    expect(findRelease(portal, 'dti', '2025')).toBeNull();
    expect(
      JSON.stringify([...portal.standings.values()].flat().map(({ release }) => release.period)),
    ).not.toContain('2025');
  });
});
