import { versionInstant } from '../time/versions.ts';
import { collectStandings, type Portal, type Release } from './portal.ts';

/** Every version of a release that has appeared, newest first, itself included. */
export function versionsOf(release: Release): readonly Release[] {
  return [release, ...release.earlier];
}

/** The instant at which a version took its place, in ISO notation. */
export function appearedAt({ file }: Release): string {
  return versionInstant(file);
}

/** One version of a release, beside the newest one of its period. */
export interface ReleaseVersion {
  readonly version: Release;
  readonly newest: Release;
}

/** Every version of every release. */
export function allVersions(portal: Portal): readonly ReleaseVersion[] {
  return portal.series.flatMap(({ releases }) =>
    releases.flatMap((newest) => versionsOf(newest).map((version) => ({ version, newest }))),
  );
}

/** The version that came after another one of its release; null after the newest. */
export function versionAfter({ version, newest }: ReleaseVersion): Release | null {
  const all = versionsOf(newest);
  return all[all.indexOf(version) - 1] ?? null;
}

const known = new WeakMap<Portal, Map<string, Portal>>();

/**
 * The portal with the releases that it had when a version appeared, each in the version of that instant, the version
 * itself the newest of its period. What a frozen page compares it with then stays what it was.
 */
export function portalOfVersion(portal: Portal, version: Release): Portal {
  const instant = appearedAt(version);
  const portals = known.get(portal) ?? new Map<string, Portal>();
  known.set(portal, portals);
  const made = portals.get(instant) ?? portalAt(portal, instant);
  portals.set(instant, made);
  return made;
}

function portalAt(portal: Portal, instant: string): Portal {
  const now = Date.parse(instant);
  const series = portal.series.map((one) => ({
    ...one,
    releases: one.releases.flatMap(
      (release) => versionsOf(release).find((version) => Date.parse(appearedAt(version)) <= now) ?? [],
    ),
  }));
  return { ...portal, instant, series, standings: collectStandings(series) };
}
