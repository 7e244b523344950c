import { describe, expect, it } from 'vitest';
import { realPortal } from '../../../tests/support/real-portal.ts';
import { smallPortal } from '../../../tests/support/small-portal.ts';
import { computedOf, namedReleases } from './named-releases.ts';
import { releaseStatusPhrase } from './release-status.ts';

const portal = realPortal();
const of = (id: string) => portal.series.find(({ file }) => file.id === id)!.releases;
const said = (releases: ReturnType<typeof of>, lang: 'vi' | 'en') =>
  namedReleases(portal, releases, lang)
    .map(({ text }) => text)
    .join('');

describe('the releases that something stands on', () => {
  it('are named with their first and last where they are a run of one series', () => {
    expect(said(of('papi'), 'vi')).toBe(
      'Số liệu lấy từ 14 kỳ công bố, PAPI 2011 đến PAPI 2024, phiên bản 1.0.0, tổng hợp từ kho dữ liệu công khai',
    );
    expect(said(of('papi'), 'en')).toBe(
      'Figures from 14 releases, PAPI 2011 to PAPI 2024, version 1.0.0, compiled from a public data repository',
    );
    const linked = namedReleases(portal, of('papi'), 'vi').flatMap(({ release }) => release?.period ?? []);
    expect(linked).toEqual(['2011', '2024']);
  });

  it('are named one by one where they are few or of several series', () => {
    const two = [...of('dti').slice(-1), ...of('papi').slice(-1)];
    expect(said(two, 'vi')).toBe(
      'Số liệu lấy từ 2 kỳ công bố: DTI 2024, phiên bản 1.0.0, tổng hợp từ báo chí và văn bản; PAPI 2024, phiên bản 1.0.0, tổng hợp từ kho dữ liệu công khai',
    );
    expect(said(of('dti').slice(-1), 'en')).toBe(
      'DTI 2024, version 1.0.0, compiled from the press and documents',
    );
    expect(said([], 'vi')).toBe('');
  });

  it('each version and each status is said once', () => {
    const newest = of('papi').at(-1)!;
    const corrected = { ...newest, file: { ...newest.file, version: '1.0.1', status: 'official' as const } };
    expect(said([...of('papi').slice(0, -1), corrected], 'vi')).toContain(
      'phiên bản 1.0.0 và 1.0.1, tổng hợp từ kho dữ liệu công khai và chính thức',
    );
  });
});

describe('what this portal computed', () => {
  it('is said where the releases are of one series', () => {
    expect(computedOf(portal, of('papi'), 'vi')).toContain('do cổng tính từ điểm thành phần');
    expect(computedOf(portal, [...of('papi'), ...of('dti')], 'vi')).toBeNull();
    expect(computedOf(portal, [], 'vi')).toBeNull();
  });
});

describe('the status of a release', () => {
  it('speaks of a repository only where nothing was compiled that stands on something else', () => {
    expect(releaseStatusPhrase(portal, of('nq57').at(-1)!, 'vi')).toBe('tổng hợp từ báo chí và văn bản');
    const sample = smallPortal();
    const [series] = sample.series;
    expect(releaseStatusPhrase(sample, series!.releases[0]!, 'en')).toBe('sample data');
  });
});
