import type { LockEntry } from './lock-schema.ts';

/**
 * The lock as a file: a line for what an entry is, a line for each of its files, so that a new seal only adds lines
 * and a comparison of two locks can be read.
 * @param entries in the order of sealing; they are put series by series
 */
export function lockText(entries: readonly LockEntry[]): string {
  const bySeries = entries.toSorted((a, b) => (a.series < b.series ? -1 : a.series > b.series ? 1 : 0));
  const blocks = bySeries.map(entryText).join(',\n');
  return `{\n"format": 1,\n"entries": [\n${blocks}${blocks === '' ? '' : '\n'}]\n}\n`;
}

function entryText({ files, hash, ...about }: LockEntry): string {
  const { series, period, version, status, sealed_at, previous } = about;
  const head = JSON.stringify({ series, period, version, status, sealed_at, previous }).slice(0, -1);
  const lines = files.map(({ path, sha256, bytes, lines: hashes }) =>
    JSON.stringify({ path, sha256, bytes, lines: hashes }),
  );
  return `${head},"files":[\n${lines.join(',\n')}],\n"hash":${JSON.stringify(hash)}}`;
}
