import { firstVersion, nextVersion, stepBetween, versionInstant, versionSteps } from '../time/versions.ts';
import { checkCorrections, neededStep } from './check-corrections.ts';
import type { Problem } from './problems.ts';
import type { ReleaseRows } from './release.ts';

/**
 * The versions of a release: none is missing, each follows the one before in number and time, and the corrections that
 * each declares are the differences from the one before, no more and no less.
 * @param versions oldest first
 */
export function checkVersions(versions: readonly ReleaseRows[]): Problem[] {
  const [oldest, ...later] = versions;
  if (!oldest) return [];
  return [
    ...checkFirst(oldest),
    ...later.flatMap((version, index) => {
      const before = versions[index]!;
      const order = [...checkStep(before, version), ...checkDays(before, version)];
      // Between versions that do not follow each other nothing can be told of the corrections.
      const follows = order.every(({ code }) => code !== 'version-step');
      return [...order, ...(follows ? checkCorrections(before, version) : [])];
    }),
  ];
}

const descriptorOf = ({ folder }: ReleaseRows): string => `${folder}/datapackage.json`;

function checkFirst(oldest: ReleaseRows): Problem[] {
  const { version } = oldest.file;
  if (version === firstVersion) return [];
  const allowed = `superseded/${firstVersion}/`;
  return [
    { code: 'version-missing', file: descriptorOf(oldest), column: 'version', value: version, allowed },
  ];
}

function checkStep(before: ReleaseRows, after: ReleaseRows): Problem[] {
  const at = { file: descriptorOf(after), column: 'version', value: after.file.version };
  const [from, to] = [before.file.version, after.file.version];
  const details = { found: from };
  const step = stepBetween(from, to);
  if (step === null) {
    const allowed = versionSteps.map((one) => nextVersion(from, one)).join(' | ');
    return [{ code: 'version-step', ...at, allowed, details }];
  }
  const needed = neededStep(before, after);
  if (versionSteps.indexOf(step) >= versionSteps.indexOf(needed)) return [];
  return [{ code: 'version-too-small', ...at, allowed: nextVersion(from, needed), details }];
}

function checkDays(before: ReleaseRows, after: ReleaseRows): Problem[] {
  const file = descriptorOf(after);
  const { published_at: value } = after.file;
  const own = versionInstant(after.file);
  const earlier = versionInstant(before.file);
  return [
    ...(value === before.file.published_at
      ? []
      : [
          {
            code: 'version-published',
            file,
            column: 'published_at',
            value,
            allowed: before.file.published_at,
          } as const,
        ]),
    ...(Date.parse(own) > Date.parse(earlier)
      ? []
      : [
          {
            code: 'version-day',
            file,
            column: 'version_published_at',
            value: own,
            details: { found: before.file.version, when: earlier },
          } as const,
        ]),
  ];
}
