import type { Chance } from './chance.ts';
import { withFile, type DataFolder, type Mutation } from './data-files.ts';

/** Bytes that mean something to a reader of CSV, JSON or UTF-8. */
const telling = [0x00, 0x09, 0x0a, 0x0d, 0x22, 0x2c, 0x3b, 0x5c, 0x7b, 0x7d, 0xbf, 0xc3, 0xef, 0xfe, 0xff];

/** Changes, drops, doubles or adds bytes of any file, or cuts it. */
export function mutateBytes(files: DataFolder, chance: Chance): Mutation {
  const path = chance.pick([...files.keys()]);
  const bytes = Buffer.from(files.get(path)!);
  const at = chance.below(bytes.length + 1);
  const length = 1 + chance.below(chance.oneIn(4) ? 200 : 4);
  const added = Buffer.from(
    Array.from({ length }, () => (chance.oneIn(2) ? chance.pick(telling) : chance.below(256))),
  );
  const [kind, changed] = chance.pick<readonly [string, () => Buffer]>([
    ['overwritten', () => Buffer.concat([bytes.subarray(0, at), added, bytes.subarray(at + length)])],
    ['dropped', () => Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + length)])],
    ['added', () => Buffer.concat([bytes.subarray(0, at), added, bytes.subarray(at)])],
    ['doubled', () => Buffer.concat([bytes.subarray(0, at), bytes.subarray(Math.max(0, at - length))])],
    ['cut', () => bytes.subarray(0, at)],
    ['with a byte order mark', () => Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), bytes])],
    ['in UTF-16', () => Buffer.from(bytes.toString('utf8'), 'utf16le')],
  ]);
  return { what: `${path}: ${length} bytes at ${at} ${kind}`, files: withFile(files, path, changed()) };
}
