import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { platform, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openDataFiles } from './data-files.ts';
import { readData } from './read-data.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'data-files-'));
  mkdirSync(join(root, 'registers'));
  writeFileSync(join(root, 'registers', 'units.csv'), 'x');
});
afterEach(() => rmSync(root, { recursive: true }));

it('follows no link, and names each', () => {
  symlinkSync(tmpdir(), join(root, 'series'));
  symlinkSync('nowhere', join(root, 'registers', 'targets.csv'));
  const { paths, links } = openDataFiles(root);
  expect(paths).toEqual(['registers/units.csv']);
  expect(links).toEqual(['registers/targets.csv', 'series']);
});

// Only a disk of Linux holds a name that is no UTF-8.
it.runIf(platform() === 'linux')('names a file or folder whose name is no UTF-8, and reads the rest', () => {
  const inside = (name: string): Buffer =>
    Buffer.concat([Buffer.from(`${root}/`), Buffer.from(name, 'latin1')]);
  writeFileSync(inside('ti\xeam.csv'), 'x');
  mkdirSync(inside('th\xe1ng'));
  expect(openDataFiles(root).paths).toEqual(['registers/units.csv']);
  const found = readData(root, 'sample').problems.map(({ code, file }) => `${code} ${file}`);
  expect(found).toContain('file-unexpected ti\ufffdm.csv');
  expect(found).toContain('file-unexpected th\ufffdng');
  expect(found.join('\n')).not.toContain('folder-missing');
});
