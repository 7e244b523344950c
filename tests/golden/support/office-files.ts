import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

export * from '../../../src/sample/office/office-files.ts';

/** Writes a file into a folder and returns its path. */
export function officeFile(folder: string, name: string, content: Uint8Array | string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}
