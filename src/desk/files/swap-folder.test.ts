import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { temporaryFolder } from '../../../tests/support/folders.ts';
import { swapFolder } from './swap-folder.ts';

function folderWith(path: string, text: string): string {
  mkdirSync(path, { recursive: true });
  writeFileSync(join(path, 'index.html'), text);
  return path;
}

const textIn = (folder: string): string => readFileSync(join(folder, 'index.html'), 'utf8');

it('the finished folder takes the place of the old one, and nothing else stays', async () => {
  const root = temporaryFolder();
  const target = folderWith(join(root, 'dist'), 'old');
  writeFileSync(join(target, 'gone.html'), 'a page that is no more');
  await swapFolder(folderWith(join(root, 'staging'), 'new'), target);
  expect(textIn(target)).toBe('new');
  expect(readdirSync(root)).toEqual(['dist']);
  expect(readdirSync(target)).toEqual(['index.html']);
});

it('there need be no old one, nor its parent', async () => {
  const root = temporaryFolder();
  await swapFolder(folderWith(join(root, 'staging'), 'new'), join(root, 'deep/dist'));
  expect(textIn(join(root, 'deep/dist'))).toBe('new');
});

it('when the new one cannot be brought in, the old one stays', async () => {
  const root = temporaryFolder();
  const target = folderWith(join(root, 'dist'), 'old');
  await expect(swapFolder(join(root, 'nowhere'), target)).rejects.toThrow('ENOENT');
  expect(textIn(target)).toBe('old');
});

it('what a killed run left half way is put right', async () => {
  const root = temporaryFolder();
  const target = join(root, 'dist');
  folderWith(`${target}.old`, 'old');
  folderWith(`${target}.new`, 'half');
  await expect(swapFolder(join(root, 'nowhere'), target)).rejects.toThrow('ENOENT');
  expect(textIn(target)).toBe('old');
  await swapFolder(folderWith(join(root, 'staging'), 'new'), target);
  expect(textIn(target)).toBe('new');
  expect(existsSync(`${target}.old`)).toBe(false);
});
