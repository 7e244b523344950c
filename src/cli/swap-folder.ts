import { cp, mkdir, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

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

/** On Windows a virus scanner or an open file holds a folder for a moment; it is asked again for two seconds. */
async function renamePatiently(from: string, to: string): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await rename(from, to);
      return;
    } catch (error) {
      const busy = ['EPERM', 'EBUSY', 'EACCES'].includes(codeOf(error));
      if (!busy || attempt === 10) throw error;
      await pause(200);
    }
  }
}

async function remove(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
