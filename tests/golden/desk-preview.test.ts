import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { previewVerb } from '../../src/desk/preview.ts';
import type { BuildWish } from '../../src/desk/verb.ts';
import { missingMark } from '../browser/support/sample-marks.ts';
import { filesOf } from '../browser/support/site-files.ts';
import { runBuild, runDesk } from '../support/build.ts';
import { fingerprint, temporaryFolder } from '../support/folders.ts';
import { deskOver, runVerb } from './support/desk.ts';
import { addRelease2025, copySmallData, release2025Published } from './support/small-data.ts';

const release = { series: 'dti', period: '2025' };

describe('what a preview builds', () => {
  const built = async (now: string): Promise<BuildWish> => {
    const data = copySmallData();
    addRelease2025(data);
    const wishes: BuildWish[] = [];
    const desk = deskOver(data.root, {
      now,
      build(wish) {
        wishes.push(wish);
        return Promise.resolve({ ok: true, output: '' });
      },
    });
    const before = fingerprint(data.root);
    await runVerb(previewVerb, release, desk);
    expect(fingerprint(data.root)).toEqual(before);
    expect(wishes[0]!.outDir).toBe(join(desk.outRoot, 'xem-truoc'));
    return wishes[0]!;
  };

  it('is the portal of the moment of publication, or of now where that is past', async () => {
    const atPublication = { PREVIEW: '1', BUILD_INSTANT: release2025Published };
    expect((await built('2026-11-21T12:00:00Z')).env).toEqual({
      ...atPublication,
      BUILD_INSTANT: new Date(release2025Published).toISOString().replace('.000', ''),
    });
    expect((await built('2028-01-01T00:00:00Z')).env['BUILD_INSTANT']).toBe('2028-01-01T00:00:00Z');
  });

  it('is not built from data with a problem, nor of a release that there is not', async () => {
    const data = copySmallData();
    const none = await runVerb(previewVerb, release, deskOver(data.root));
    expect(none.problems.map(({ code }) => code)).toEqual(['release-unknown']);
    data.remove('series/dti/2024/ranks.csv');
    const broken = await runVerb(previewVerb, { ...release, period: '2023' }, deskOver(data.root));
    expect(broken.problems.map(({ code }) => code)).toContain('file-missing');
  });

  it('a build that fails is told, with what it said', async () => {
    const build = () => Promise.resolve({ ok: false, output: 'hết chỗ trên đĩa' });
    const said = { ...release, period: '2024' };
    const { ok, lines } = await runVerb(previewVerb, said, deskOver(copySmallData().root, { build }));
    expect([ok, lines[0]!.vi]).toEqual([false, expect.stringContaining('hết chỗ trên đĩa')]);
  });
});

it('a preview shows what is under embargo, is marked on every file, and is published by no build', async () => {
  const data = copySmallData();
  addRelease2025(data);
  const env = { DATA_ROOT: data.root, EDITION: 'sample', DESK_DIR: temporaryFolder() };
  const words = ['preview', '--series', 'dti', '--period', '2025', '--json'];
  const { code, output } = await runDesk(words, env);
  expect(code, output).toBe(0);
  const folder = join(env.DESK_DIR, 'xem-truoc');
  expect(JSON.parse(output)).toMatchObject({
    ok: true,
    data: { folder, pages: ['/ky/dti/2025/', '/xep-hang/dti/2025/'] },
  });
  expect(existsSync(join(folder, 'xep-hang/dti/2025/index.html'))).toBe(true);

  const unmarked = filesOf(folder).flatMap((path) => {
    const missing = previewLacks(path, readFileSync(join(folder, path)));
    return missing === null ? [] : [`${path}: ${missing}`];
  });
  expect(unmarked).toEqual([]);
  for (const ending of ['.html', '.json', '.csv', '.xlsx', '.zip', '.txt', '.svg', '.bib']) {
    expect(
      filesOf(folder).some((path) => path.endsWith(ending)),
      ending,
    ).toBe(true);
  }
  expect(readFileSync(join(folder, 'robots.txt'), 'utf8')).toMatch(/^Disallow: \/$/m);
  expect(filesOf(folder).filter((path) => path.includes('sitemap'))).toEqual([]);

  const before = readFileSync(join(folder, 'build.json'), 'utf8');
  expect(JSON.parse(before)).toMatchObject({ edition: 'sample', instant: '2027-07-10T00:00:00Z' });
  const real = await runBuild({ ...env, OUT_DIR: folder });
  expect([real.code, real.output]).toEqual([1, expect.stringContaining('sample preview')]);
  expect(readFileSync(join(folder, 'build.json'), 'utf8')).toBe(before);
}, 180_000);

/** A preview of a sample carries both marks, so that its titles begin with the other one. */
function previewLacks(path: string, bytes: Buffer): string | null {
  const title = /(<title>)\[(?:Dữ liệu mẫu|Sample data)\] /;
  const withoutSample = path.endsWith('.html') ? bytes.toString().replace(title, '$1') : bytes;
  return missingMark(path, withoutSample, 'preview');
}
