import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { verifyVerb } from '../../src/desk/verify.ts';
import { readData } from '../../src/intake/read-data.ts';
import { publishedFiles } from '../../src/outlets/published-files.ts';
import { withoutEmbargoed } from '../../src/portal/embargo.ts';
import { buildPortal, type Portal } from '../../src/portal/portal.ts';
import { addresses } from '../../src/site/addresses.ts';
import { testInstant } from '../support/build.ts';
import { temporaryFolder } from '../support/folders.ts';
import { deskOver, wishesOf } from './support/desk.ts';
import { publishedFolder } from './support/published-folder.ts';
import { makePublic } from './support/sample-damages.ts';
import { seal } from './support/sealed-data.ts';
import { addRelease2025, copySmallData, type DataCopy } from './support/small-data.ts';
import { addCorrectedVersion } from './support/corrected-data.ts';
import { verifyFaults } from './support/verify-faults.ts';

const scores = 'series/papi/2024/scores.csv';

/** The small data without the mark of a sample, PAPI 2024 sealed: what is published is what was sealed. */
async function publicData(): Promise<DataCopy> {
  const data = copySmallData();
  makePublic(data);
  await seal(data, 'papi', '2024');
  return data;
}

const portalOf = ({ root }: DataCopy, instant = testInstant): Portal =>
  buildPortal(readData(root, 'public').data!, instant);

const verify = async ({ root }: DataCopy, ...file: string[]) =>
  verifyVerb.run(wishesOf({ file }), deskOver(root, { edition: 'public' }));

describe('verify, of a built portal', () => {
  it('finds a whole one whole', async () => {
    const data = await publicData();
    const { ok, problems, lines } = await verify(data, publishedFolder(portalOf(data)));
    expect(problems).toEqual([]);
    expect(ok).toBe(true);
    expect(lines.at(-1)!.vi).toMatch(/^Đã đối chiếu \d+ tệp: khớp cả\.$/);
  });

  it.each(verifyFaults)('names $name', async ({ damage, code, file }) => {
    const data = await publicData();
    const folder = publishedFolder(portalOf(data));
    damage(folder);
    const { ok, problems } = await verify(data, folder);
    expect([ok, problems.map((problem) => [problem.code, problem.file])]).toEqual([
      false,
      [[code, join(folder, file)]],
    ]);
  });
});

describe('verify, of downloaded files', () => {
  it('says of each which release and version it is, or none', async () => {
    const data = await publicData();
    const folder = temporaryFolder();
    cpSync(join(data.root, scores), join(folder, 'a.csv'));
    writeFileSync(join(folder, 'b.csv'), `\ufeff${data.read(scores).replaceAll('\n', '\r\n')}`);
    writeFileSync(join(folder, 'c.csv'), data.read(scores).replace('2.2', '2.3'));
    const { ok, problems, lines } = await verify(data, folder);
    expect(ok).toBe(false);
    expect(problems.map(({ code, file }) => [code, file.slice(-5)])).toEqual([
      ['published-file-changed', 'b.csv'],
      ['published-file-unknown', 'c.csv'],
    ]);
    expect(lines[0]!.vi).toMatch(
      /a\.csv: Đúng là tệp đã công bố.*Điểm thành phần.*2024, phiên bản 1\.0\.0.*đã chốt/,
    );
    expect(lines[1]!.en).toMatch(
      /b\.csv: The cells are those of.*a byte order mark in front and Windows line ends/,
    );
    expect(lines[2]!.vi).toMatch(/c\.csv: Không phải tệp mà cổng này đang công bố/);
  });

  it('knows a version that was replaced, from the lock', async () => {
    const data = await publicData();
    const folder = temporaryFolder();
    cpSync(join(data.root, scores), join(folder, 'scores.csv'));
    addCorrectedVersion(data);
    const { ok, lines } = await verify(data, join(folder, 'scores.csv'));
    expect(ok).toBe(true);
    expect(lines[0]!.vi).toContain('phiên bản 1.0.0. Phiên bản này đã được thay bằng phiên bản sau.');
  });
});

describe('the published list', () => {
  it('holds nothing of an embargo: neither the release nor its seal', async () => {
    const data = await publicData();
    addRelease2025(data);
    await seal(data, 'dti', '2025');
    const of2025 = (instant: string): number =>
      publishedFiles(portalOf(data, instant), addresses('vi')).filter((file) =>
        JSON.stringify(file).includes('2025"'),
      ).length;
    expect(of2025('2027-07-09T23:59:59Z')).toBe(0);
    expect(of2025('2027-07-10T00:00:00Z')).toBeGreaterThan(2);
    const { data: checked } = readData(data.root, 'public');
    const sealed = (instant: string) => withoutEmbargoed(checked!, instant).lock.map(({ series }) => series);
    expect(sealed('2027-07-09T23:59:59Z')).toEqual(['papi']);
    expect(sealed('2027-07-10T00:00:00Z')).toEqual(['dti', 'papi']);
  });
});
