import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** What tools keep between runs; a copy begins without it. */
const caches = ['.cache', '.vite', '.astro', '.vite-temp'];

/**
 * Copies the project into a folder, as a clone of it would be after `npm ci`: what Git knows, as it is here now, and
 * the packages, as links where the disk allows it: they are as good, and none of them is written to.
 */
export function copyProject(folder: string): void {
  const files = spawnSync('git', ['ls-files', '-z'], { encoding: 'utf8', maxBuffer: 2 ** 26 }).stdout;
  for (const file of files.split('\0').filter(Boolean)) {
    // Git still knows what was deleted and not yet committed.
    if (!existsSync(file)) continue;
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    copyFileSync(file, join(folder, file));
  }
  const packages = ['node_modules', join(folder, 'node_modules')];
  if (spawnSync('cp', ['-al', ...packages]).status !== 0) spawnSync('cp', ['-a', ...packages]);
  for (const cache of caches) rmSync(join(folder, 'node_modules', cache), { recursive: true, force: true });
}
