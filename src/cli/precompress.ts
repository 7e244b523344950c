import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { compressible } from '../outlets/hosting/mime-types.ts';

const asGzip = promisify(gzip);
const asBrotli = promisify(brotliCompress);

/** Below this size, in bytes, the headers weigh more than what compression saves. */
const smallest = 1000;
/** How far back brotli may look: a power of two, in bytes. */
const windowBits = {
  smallest: constants.BROTLI_MIN_WINDOW_BITS,
  largest: constants.BROTLI_DEFAULT_WINDOW,
} as const;
/** Bytes of its window that brotli does not use (RFC 7932, 9.1). */
const windowGap = 16;
/** Files at a time: what keeps the processors busy. */
const atOnce = 8;

/** Writes `.gz` and `.br` beside each text of a folder. The same bytes give the same bytes: gzip holds no time. */
export async function precompress(folder: string): Promise<void> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  const files = entries
    .filter((entry) => entry.isFile() && compressible.some((ending) => entry.name.endsWith(`.${ending}`)))
    .map((entry) => join(entry.parentPath, entry.name));
  const work = files.values();
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      for (const file of work) await compressOne(file);
    }),
  );
}

async function compressOne(file: string): Promise<void> {
  const bytes = await readFile(file);
  if (bytes.length < smallest) return;
  const params = {
    // 9 of 11: the last two cost tenfold for some hundredths.
    [constants.BROTLI_PARAM_QUALITY]: 9,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    [constants.BROTLI_PARAM_LGWIN]: windowOf(bytes.length),
  };
  await Promise.all([
    asGzip(bytes, { level: 9 }).then((zipped) => writeFile(`${file}.gz`, zipped)),
    asBrotli(bytes, { params }).then((zipped) => writeFile(`${file}.br`, zipped)),
  ]);
}

/**
 * As far back as a file reaches, so that none is looked at less closely: for more than that brotli takes tens of
 * megabytes of memory for each of thousands of small files, which takes longer than to compress them.
 */
function windowOf(size: number): number {
  return Math.min(windowBits.largest, Math.max(windowBits.smallest, Math.ceil(Math.log2(size + windowGap))));
}
