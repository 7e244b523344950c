import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runCommand } from './run-command.ts';

/** The folders of the peers, here and in the workspace. */
export const peerFolders = ['framework', 'eleventy', 'hand-written'] as const;

const here = fileURLToPath(new URL('.', import.meta.url));
const root = fileURLToPath(new URL('../../../', import.meta.url));

/** Where a peer reads its data, below its folder. */
export const dataFolders: Readonly<Record<(typeof peerFolders)[number], string>> = {
  framework: 'src/data',
  eleventy: 'data',
  'hand-written': 'data',
};

/**
 * Makes a folder in which the peers can be built: their files, and their packages from the registry. The packages are
 * kept for the next run as long as the lock file stays as it is; the files are copied anew.
 * @returns the folder
 * @throws Error when the packages cannot be installed
 */
export async function makeWorkspace(): Promise<string> {
  const lock = readFileSync(join(here, 'package-lock.json'));
  const hash = createHash('sha256').update(lock).digest('hex').slice(0, 12);
  const folder = join(root, 'node_modules/.cache/ba-cong-khai-peers', hash);
  await mkdir(folder, { recursive: true });
  const installed = join(folder, 'installed');
  if (!existsSync(installed)) {
    for (const file of ['package.json', 'package-lock.json']) await cp(join(here, file), join(folder, file));
    await runCommand('npm', ['ci', '--no-audit', '--no-fund'], { cwd: folder, limit: 300_000 });
    await writeFile(installed, '');
  }
  for (const peer of peerFolders) {
    await rm(join(folder, peer), { recursive: true, force: true });
    await cp(join(here, peer), join(folder, peer), { recursive: true });
  }
  return folder;
}

/** The versions of what the peers stand on, as package.json pins them. */
export function peerVersions(): Readonly<Record<string, string>> {
  const { dependencies } = JSON.parse(readFileSync(join(here, 'package.json'), 'utf8')) as {
    readonly dependencies: Readonly<Record<string, string>>;
  };
  return dependencies;
}
