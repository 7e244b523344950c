/** Versions of a release: how they follow each other, and from when each one counts. */

/** The version that a release of a period begins with. */
export const firstVersion = '1.0.0';

/**
 * What a step from one version to the next says: `patch`, cells were corrected; `minor`, rows or tables of the same
 * period came or went; `major`, the numbers mean something else now.
 */
export type VersionStep = 'patch' | 'minor' | 'major';

/** From the smallest to the largest. */
export const versionSteps: readonly VersionStep[] = ['patch', 'minor', 'major'];

/** Three whole numbers without leading zeros. */
export function isVersion(text: string): boolean {
  return /^(?:0|[1-9]\d*)(?:\.(?:0|[1-9]\d*)){2}$/.test(text);
}

function parts(version: string): readonly [number, number, number] {
  if (!isVersion(version)) throw new RangeError(`not a version: ${version}`);
  return version.split('.').map(Number) as [number, number, number];
}

/** Orders versions, `1.9.0` before `1.10.0`. @throws RangeError for what is no version */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [parts(a), parts(b)];
  return left[0] - right[0] || left[1] - right[1] || left[2] - right[2];
}

/** The version that follows with a step: `1.1.0` after `1.0.3` with `minor`. @throws RangeError for what is no version */
export function nextVersion(version: string, step: VersionStep): string {
  const [major, minor, patch] = parts(version);
  if (step === 'major') return `${major + 1}.0.0`;
  return step === 'minor' ? `${major}.${minor + 1}.0` : `${major}.${minor}.${patch + 1}`;
}

/** The step that leads from a version to another; null where the other does not follow directly. */
export function stepBetween(from: string, to: string): VersionStep | null {
  return versionSteps.find((step) => nextVersion(from, step) === to) ?? null;
}

/** The instant from which a version counts: that of the release for its first one, its own for those after. */
export function versionInstant(file: {
  readonly published_at: string;
  readonly version_published_at?: string | undefined;
}): string {
  return file.version_published_at ?? file.published_at;
}
