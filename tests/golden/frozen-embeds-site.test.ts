import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runBuild } from '../support/build.ts';
import { temporaryFolder } from '../support/folders.ts';
import { addCorrectedVersion, corrected } from './support/corrected-data.ts';
import { addRelease2025, copySmallData, type DataCopy } from './support/small-data.ts';

/** Every file of the embeds of a built site, by its path. */
async function embedsOf(data: DataCopy, instant: string): Promise<ReadonlyMap<string, string>> {
  const outDir = join(temporaryFolder(), 'dist');
  const { code, output } = await runBuild({
    DATA_ROOT: data.root,
    EDITION: 'sample',
    OUT_DIR: outDir,
    BUILD_INSTANT: instant,
    SITE_URL: 'https://cong.example',
  });
  expect(code, output).toBe(0);
  const folders = ['nhung', 'en/nhung'].filter((folder) => existsSync(join(outDir, folder)));
  return new Map(
    folders.flatMap((folder) =>
      readdirSync(join(outDir, folder), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name))
        .map((path) => [path.slice(outDir.length + 1), readFileSync(path, 'utf8')] as const),
    ),
  );
}

describe('the frozen embeds', () => {
  it('are the same bytes after a correction and a newer period; live ones are not', async () => {
    const data = copySmallData();
    const before = await embedsOf(data, '2026-11-21T12:00:00Z');
    addCorrectedVersion(data);
    data.replace(`${corrected}/datapackage.json`, '2025-08-02T08:00:00+07:00', '2027-02-02T08:00:00+07:00');
    // Registers grow too: what was looked for since then is no part of a frozen one.
    data.replace('registers/searches.csv', '2026-11-21', '2027-07-01');
    addRelease2025(data);
    const after = await embedsOf(data, '2027-08-01T00:00:00Z');

    const frozen = [...before].filter(([path]) => /\/v\d+\.\d+\.\d+\//.test(path));
    for (const part of [
      'nhung/xep-hang/papi/2024/v1.0.0/',
      'en/nhung/xep-hang/dti/2024/v1.0.0/',
      'nhung/ky/nq57/2025-q4/v1.0.0/',
    ])
      expect(
        frozen.some(([path]) => path.startsWith(part)),
        part,
      ).toBe(true);
    expect(frozen.filter(([path, text]) => after.get(path) !== text).map(([path]) => path)).toEqual([]);

    // The correction has its own, and every address from before is still there.
    expect([...after.keys()].some((path) => path.startsWith('nhung/xep-hang/papi/2024/v1.0.1/'))).toBe(true);
    expect([...before.keys()].filter((path) => !after.has(path))).toEqual([]);

    // The silence above is no blindness: what moves with the data did move.
    const changed = [...before].filter(([path, text]) => after.get(path) !== text).map(([path]) => path);
    expect(changed.some((path) => path.startsWith('nhung/xep-hang/papi/moi-nhat/'))).toBe(true);
    expect(changed.some((path) => path.startsWith('nhung/xep-hang/dti/moi-nhat/'))).toBe(true);
  }, 180_000);
});
