import { cpSync, mkdtempSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** What a clone holds that a command of the desk needs. */
const parts = ['src', 'public', 'content', 'astro.config.mjs', 'package.json', 'tsconfig.json'];

/** A copy of the project as a new clone would be, with the packages of this one. It is the caller's to remove. */
export function freshCopy(): string {
  const folder = mkdtempSync(join(tmpdir(), 'ba-cong-khai-so-tay-'));
  for (const part of parts) cpSync(part, join(folder, part), { recursive: true });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'dir');
  return folder;
}
