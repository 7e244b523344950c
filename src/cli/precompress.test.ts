import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, constants, gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../../tests/support/folders.ts';
import { seededRandom } from '../portal/seeded-random.ts';
import { precompress } from './precompress.ts';

/** A text of so many bytes, whose second half says again what the first half says: far apart in a large one. */
function echo(size: number): Buffer {
  const chance = seededRandom(size);
  const half = Buffer.from(Array.from({ length: Math.ceil(size / 2) }, () => 97 + Math.floor(chance() * 26)));
  return Buffer.concat([half, half]).subarray(0, size);
}

/** What stands in a folder after a file was put into it and its texts were compressed. */
async function compressed(name: string, bytes: Buffer): Promise<(ending: string) => Buffer | null> {
  const path = join(temporaryFolder(), name);
  writeFileSync(path, bytes);
  await precompress(dirname(path));
  return (ending) => (existsSync(path + ending) ? readFileSync(path + ending) : null);
}

describe('texts are compressed beforehand', () => {
  // Around the windows that brotli may take: it looks back to 16 bytes less than a power of two.
  it.each([1000, 1008, 1009, 1024, 65_520, 65_521, 65_536, 1_048_560, 3_000_000])(
    '%d bytes come back as they were, from no more than with the widest window',
    async (size) => {
      const bytes = echo(size);
      const beside = await compressed('a.csv', bytes);
      expect(gunzipSync(beside('.gz')!).equals(bytes)).toBe(true);
      expect(brotliDecompressSync(beside('.br')!).equals(bytes)).toBe(true);
      const widest = brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } });
      expect(beside('.br')!.length).toBeLessThan(1.02 * widest.length);
    },
  );

  it.each([
    ['short.csv', 999],
    ['packed.png', 5000],
  ])('leaves alone %s of %d bytes', async (name, size) => {
    const beside = await compressed(name, echo(size));
    expect([beside('.gz'), beside('.br')]).toEqual([null, null]);
  });
});
