import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { runBuild } from '../support/build.ts';
import { temporaryFolder } from '../support/folders.ts';
import { addRelease2025, copySmallData, release2025Published, type DataCopy } from './support/small-data.ts';

/** Words that stand in the coming release and its own source alone. */
const canaries = ['Hoàng yến', 'Canary bird', 'nguon-hoang-yen'] as const;

function addCanaryRelease(data: DataCopy): void {
  addRelease2025(data);
  data.edit('registers/sources.csv', (text) => {
    const row = text.split('\n').find((line) => line.startsWith('nguon-mau,'))!;
    return `${text}${row.replace('nguon-mau,', 'nguon-hoang-yen,')}\n`;
  });
  data.editLine(
    'series/dti/2025/ranks.csv',
    2,
    () => 'provinces-cu,tinh-mau-04,,1,4,0.9,A,nguon-hoang-yen,Hoàng yến,Canary bird',
  );
}

/** Every file of a folder with its bytes, unpacked where it is packed. */
function contents(folder: string): { path: string; bytes: Buffer }[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const path = join(entry.parentPath, entry.name);
      const bytes = readFileSync(path);
      return { path, bytes: bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes };
    });
}

async function filesWithCanaries(instant: string): Promise<string[]> {
  const data = copySmallData();
  addCanaryRelease(data);
  const outDir = join(temporaryFolder(), 'dist');
  const built = { DATA_ROOT: data.root, EDITION: 'sample', OUT_DIR: outDir, BUILD_INSTANT: instant };
  const { code, output } = await runBuild(built);
  expect(code, output).toBe(0);
  return contents(outDir)
    .filter(
      ({ path, bytes }) =>
        canaries.some((word) => bytes.includes(word)) || /dti[/-]2025/.test(path.slice(outDir.length)),
    )
    .map(({ path }) => path.slice(outDir.length + 1));
}

it('a release under embargo is in no file of the output, to the second before its instant', async () => {
  const second = new Date(Date.parse(release2025Published) - 1000).toISOString().replace('.000', '');
  expect(await filesWithCanaries(second)).toEqual([]);
  // The same search finds it once it is out: the silence above is no blindness.
  const out = await filesWithCanaries(release2025Published);
  expect(out).toContain('du-lieu/dti/2025/ranks.csv');
  expect(out).toContain('du-lieu/danh-muc/sources.csv');
  expect(out.some((path) => path.startsWith('pagefind/'))).toBe(true);
});
