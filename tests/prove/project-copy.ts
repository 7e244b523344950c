import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readdirSync } from 'node:fs';
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
  // Caches are not even read: a build beside this one may be writing them.
  const packages = readdirSync('node_modules').filter((name) => !caches.includes(name));
  const from = packages.map((name) => join('node_modules', name));
  const to = join(folder, 'node_modules');
  mkdirSync(to, { recursive: true });
  if (spawnSync('cp', ['-al', ...from, to]).status !== 0) spawnSync('cp', ['-a', ...from, to]);
}
