import { readdirSync } from 'node:fs';
import { join, sep } from 'node:path';

/** Every file under a folder, relative to it, with `/`, sorted; hidden ones and links are passed over. */
export function filesUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, sep).length).split(sep).join('/'))
    .filter((path) => !/(?:^|\/)[.~]/.test(path))
    .sort();
}
