import { cp, mkdir, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { codeOf, renamePatiently } from '../desk/files/rename-patiently.ts';

/**
 * Puts a finished folder in the place of another. One directory cannot be renamed onto another, so the old one is
 * renamed away first; if the new one then cannot be brought in, the old one comes back.
 */
export async function swapFolder(finished: string, target: string): Promise<void> {
  const incoming = `${target}.new`;
  const outgoing = `${target}.old`;
  await mkdir(dirname(target), { recursive: true });
  await Promise.all([remove(incoming), restoreOrRemove(outgoing, target)]);
  await moveAcross(finished, incoming);
  const hadOld = await renameIfThere(target, outgoing);
  try {
    await renamePatiently(incoming, target);
  } catch (error) {
    if (hadOld) await renamePatiently(outgoing, target);
    throw error;
  }
  await remove(outgoing);
}

/** What a run that was killed between the two renames left: the only whole copy, so it goes back first. */
async function restoreOrRemove(outgoing: string, target: string): Promise<void> {
  try {
    await rename(outgoing, target);
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') await remove(outgoing);
  }
}

/** Renames, or copies where the two stand on different disks. */
async function moveAcross(from: string, to: string): Promise<void> {
  try {
    await renamePatiently(from, to);
  } catch (error) {
    if (codeOf(error) !== 'EXDEV') throw error;
    await cp(from, to, { recursive: true });
    await remove(from);
  }
}

async function renameIfThere(from: string, to: string): Promise<boolean> {
  try {
    await renamePatiently(from, to);
    return true;
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return false;
    throw error;
  }
}

async function remove(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
}
