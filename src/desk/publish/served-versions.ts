import { lstat, mkdir, readdir, readlink, rename, rm, symlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { renamePatiently } from '../files/rename-patiently.ts';

/** How many versions stay on the disk, the served one among them: a step back is then one rename. */
const kept = 3;

/** Where the versions of a served address lie, beside it. */
export function versionsFolder(target: string): string {
  return `${target}.versions`;
}

/** What stands at the address that is served: nothing yet, a link to a version, or something that is not ours. */
export async function stateOf(target: string): Promise<'none' | 'link' | 'other'> {
  try {
    return (await lstat(target)).isSymbolicLink() ? 'link' : 'other';
  } catch {
    return 'none';
  }
}

/**
 * Gives a build its place among the versions. Versions are never changed: the same bytes at the same instant are the
 * same version.
 * @param built a whole build inside `versionsFolder(target)`, which is moved
 * @returns the name of the version
 */
export async function keepVersion(built: string, target: string, name: string): Promise<string> {
  const version = join(versionsFolder(target), name);
  if ((await stateOf(version)) === 'none') await renamePatiently(built, version);
  else await rm(built, { recursive: true, force: true, maxRetries: 5 });
  return name;
}

/**
 * Lets the address show a version: a new link takes the place of the old one by one rename, so that every request finds
 * either the old portal or the new one, whole.
 * @throws the file system's error where links cannot be made, as on Windows without the right to
 */
export async function showVersion(target: string, name: string): Promise<void> {
  const next = `${target}.next`;
  await mkdir(dirname(target), { recursive: true });
  await rm(next, { force: true });
  await symlink(join(basename(versionsFolder(target)), name), next, 'dir');
  await rename(next, target);
}

/** The version that the address shows; null when it shows none. */
export async function shownVersion(target: string): Promise<string | null> {
  return (await stateOf(target)) === 'link' ? basename(await readlink(target)) : null;
}

/** Removes what broken-off runs left and all but the newest versions; never the one that is shown. */
export async function clearVersions(target: string): Promise<void> {
  const folder = versionsFolder(target);
  const shown = await shownVersion(target);
  const names = (await readdir(folder)).sort();
  const broken = names.filter((name) => name.startsWith('.') && !isAlive(name));
  const versions = names.filter((name) => !name.startsWith('.') && name !== shown);
  const old = versions.slice(0, Math.max(0, versions.length - (kept - 1)));
  for (const name of [...broken, ...old]) {
    await rm(join(folder, name), { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Does the process still run whose number ends the name of its working folder? Another publication may be at work. */
function isAlive(name: string): boolean {
  const id = Number(/\d+$/.exec(name)?.[0]);
  try {
    process.kill(id, 0);
    return true;
  } catch {
    return false;
  }
}
