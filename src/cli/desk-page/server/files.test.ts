import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../../../../tests/support/folders.ts';
import { readDeskFile } from './desk-files.ts';
import { isInside } from './inside.ts';
import { keepReceived, receivedFiles, safeFileName } from './received-files.ts';

describe('names of received files', () => {
  it.each([
    ['Phụ lục I.xlsx', 'Phụ lục I.xlsx'],
    ['../../data/x.csv', 'x.csv'],
    ['C:\\Users\\a\\b.XLSX', 'b.xlsx'],
    ['a<b>:c|d?.csv', 'a-b--c-d-.csv'],
    ['con.csv', '_con.csv'],
    ['..csv', null],
    ['.csv', null],
    ['a\u0000b\u202e.csv', 'a-b-.csv'],
    ['bang.exe', null],
    ['bang', null],
    ['bang.csv/..', null],
  ])('%j becomes %j', (name, kept) => {
    expect(safeFileName(name)).toBe(kept);
  });

  it('an upload stays in its folder, whatever it is called', async () => {
    const root = temporaryFolder();
    const path = await keepReceived(root, new File(['a'], '../../../outside.csv'));
    expect(path).toBe(join(root, 'nhan', 'outside.csv'));
    expect(receivedFiles(root).map((one) => basename(one))).toEqual(['outside.csv']);
    expect(await keepReceived(root, new File(['a'], 'run.bat'))).toBeNull();
  });
});

describe('papers of the desk', () => {
  const root = () => {
    const outer = temporaryFolder();
    const outRoot = join(outer, 'desk');
    mkdirSync(join(outRoot, 'nhan'), { recursive: true });
    writeFileSync(join(outer, 'secret.html'), 'secret');
    writeFileSync(join(outRoot, 'kiem-tra.html'), '<p>');
    writeFileSync(join(outRoot, 'nhan', 'x.csv'), 'x');
    writeFileSync(join(outRoot, '.hidden.csv'), 'x');
    symlinkSync(outer, join(outRoot, 'out'), 'junction');
    return outRoot;
  };

  it('are sent by their path', () => {
    expect(readDeskFile(root(), ['kiem-tra.html'])).toMatchObject({ isReport: true, saveAs: null });
  });

  it.each([
    [['..', 'secret.html']],
    [['../secret.html']],
    [['..\\secret.html']],
    [['out', 'secret.html']],
    [['nhan', 'x.csv']],
    [['.hidden.csv']],
    [['nhan']],
    [['none.html']],
    [[]],
  ])('%j is none', (parts) => {
    expect(readDeskFile(root(), parts)).toBeNull();
  });

  it('a folder holds what stands below it, and nothing beside it', () => {
    const outRoot = root();
    expect(isInside(outRoot, join(outRoot, 'new', 'file.zip'))).toBe(true);
    expect(isInside(outRoot, `${outRoot}-2`)).toBe(false);
    expect(isInside(outRoot, join(outRoot, '..'))).toBe(false);
    expect(isInside(outRoot, join(outRoot, 'out', 'new.zip')), 'through a link').toBe(false);
  });
});
