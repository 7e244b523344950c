import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { treeListName } from '../site/address-book.ts';
import { writeTreeList } from './tree-hash.ts';

async function folderOf(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'tree-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  await mkdir(join(folder, 'en'));
  for (const [path, text] of Object.entries(files)) await writeFile(join(folder, path), text);
  return folder;
}

it('lists every file by its path, as sha256sum does, and has one hash for all', async () => {
  const folder = await folderOf({ 'b.txt': '', 'en/a.txt': 'a' });
  const hash = await writeTreeList(folder);
  expect(await readFile(join(folder, treeListName), 'utf8')).toBe(
    'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  b.txt\n' +
      'ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb  en/a.txt\n',
  );
  expect(await writeTreeList(folder)).toBe(hash);
  expect(await writeTreeList(await folderOf({ 'en/a.txt': 'a', 'b.txt': '' }))).toBe(hash);
});

it('one byte or one name more changes it', async () => {
  const hashes = await Promise.all(
    [{ a: '1' }, { a: '2' }, { b: '1' }, { a: '1', b: '1' }].map(async (files) =>
      writeTreeList(await folderOf(files)),
    ),
  );
  expect(new Set(hashes).size).toBe(4);
});
