import type { CheckedData } from '../intake/read-data.ts';
import { compareVersions } from '../time/versions.ts';
import type { Release } from './portal.ts';

type Seal = CheckedData['lock'][number];

/**
 * The entries of the lock that may be spoken of: of releases that are published, and of no version after the published
 * one, which may be under embargo.
 */
export function publishedSeals(lock: readonly Seal[], releases: readonly Release[]): readonly Seal[] {
  return lock.filter(({ series, period, version }) => {
    const release = releases.find((one) => one.series === series && one.period === period);
    return release !== undefined && compareVersions(version, release.file.version) <= 0;
  });
}
