import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { runBuild } from '../support/build.ts';
import { fingerprint, temporaryFolder } from '../support/folders.ts';
import { sealedSmallData } from './support/sealed-data.ts';
import { copySmallData } from './support/small-data.ts';

it('a build with damaged data exits with 1 and leaves the last site byte for byte', async () => {
  const folder = temporaryFolder();
  const outDir = join(folder, 'dist');
  mkdirSync(join(outDir, 'en'), { recursive: true });
  writeFileSync(join(outDir, 'index.html'), '<h1>Bản trước</h1>');
  writeFileSync(join(outDir, 'en/index.html'), '<h1>The last one</h1>');
  const before = fingerprint(outDir);
  const data = copySmallData();
  data.editLine('series/papi/2024/scores.csv', 3, (line) => line.replace('2.2', 'hai'));

  const { code, output } = await runBuild({ DATA_ROOT: data.root, EDITION: 'sample', OUT_DIR: outDir });

  expect(code).toBe(1);
  expect(output).toContain('series/papi/2024/scores.csv:3  [value]  cell-kind');
  expect(output).toContain('1 vấn đề trong 1 tệp');
  expect(output).toContain('1 problem in 1 file');
  expect(fingerprint(outDir)).toEqual(before);
  expect(readdirSync(folder)).toEqual(['dist']);
});

it('one flipped byte in a sealed release stops the build, which names file and line; the last site stays', async () => {
  const data = await sealedSmallData();
  const outDir = join(temporaryFolder(), 'dist');
  mkdirSync(outDir);
  writeFileSync(join(outDir, 'index.html'), '<h1>Bản trước</h1>');
  const before = fingerprint(outDir);
  data.editLine('series/papi/2024/scores.csv', 3, (line) => line.replace('2.2', '2.3'));

  const { code, output } = await runBuild({ DATA_ROOT: data.root, EDITION: 'sample', OUT_DIR: outDir });

  expect(code).toBe(1);
  expect(output).toMatch(/series\/papi\/2024\/scores\.csv:3 .*sealed-line-changed/);
  expect(output).toContain('1 problem in 1 file');
  expect(fingerprint(outDir)).toEqual(before);
});

it('a bad environment variable is named in both languages', async () => {
  const { code, output } = await runBuild({ EDITION: 'Public', OUT_DIR: join(temporaryFolder(), 'dist') });
  expect(code).toBe(1);
  expect(output).toContain('EDITION có giá trị không hợp lệ: "Public". Cho phép: public hoặc sample.');
  expect(output).toContain('EDITION has a value that is not allowed: "Public". Allowed: public or sample.');
});
