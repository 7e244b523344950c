import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { refused } from '../outcomes.ts';
import type { Desk, Outcome, Wishes } from '../verb.ts';
import { buildInto, told, type Publication } from './build-version.ts';
import {
  clearVersions,
  keepVersion,
  shownVersion,
  showVersion,
  stateOf,
  versionsFolder,
} from './served-versions.ts';

/** Publishes by a link: the new build takes its place among the versions, then the link moves to it. */
export async function publishLink(
  target: string,
  wishes: Wishes,
  desk: Desk,
): Promise<Outcome<Publication | null>> {
  if ((await stateOf(target)) === 'other') {
    return refused([{ code: 'publish-target-taken', file: target, allowed: `${target}.truoc` }]);
  }
  const before = await shownVersion(target);
  if (!wishes.flag('yes')) {
    return told({
      vi: `Sẽ dựng cổng rồi đưa ra ở ${target}${before ? `, thay bản ${before}` : ''}. Thêm --yes để làm thật.`,
      en: `The portal would be built and shown at ${target}${before ? `, in the place of ${before}` : ''}. Add --yes to do it.`,
    });
  }
  const folder = versionsFolder(target);
  await mkdir(folder, { recursive: true });
  await clearVersions(target);
  const built = join(folder, `.dang-dung-${process.pid}`);
  const build = await buildInto(built, desk);
  if ('outcome' in build) return build.outcome;
  const { version, tree } = build;
  await keepVersion(built, target, version);
  try {
    await showVersion(target, version);
  } catch (error) {
    const value = error instanceof Error ? error.message : String(error);
    return refused([{ code: 'publish-no-link', file: target, value }]);
  }
  await clearVersions(target);
  return {
    ...told({ vi: `Đã đưa ra bản ${version} ở ${target}.`, en: `${version} is shown at ${target}.` }),
    written: [join(folder, version)],
    data: { version, tree, before },
  };
}
