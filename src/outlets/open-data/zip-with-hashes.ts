import { sha256 } from '../../intake/lock/lock-hashes.ts';
import { hashesName } from '../../site/data-file-names.ts';
import { outputMarkLine } from '../../site/output-marks.ts';
import { zipOf } from '../zip.ts';

/** A ZIP file of some files, and in it the hash of each, for `sha256sum -c`. */
export function zipWithHashes(
  files: readonly (readonly [path: string, content: string | Uint8Array])[],
): Uint8Array {
  const entries = files.map(([path, content]) => {
    return [path, typeof content === 'string' ? new TextEncoder().encode(content) : content] as const;
  });
  const mark = outputMarkLine === undefined ? '' : `# ${outputMarkLine}\n`;
  const hashes = mark + entries.map(([path, bytes]) => `${sha256(bytes)}  ${path}\n`).join('');
  return zipOf(new Map([...entries, [hashesName, new TextEncoder().encode(hashes)]]));
}
