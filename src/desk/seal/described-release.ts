import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { applyEdits, modify } from 'jsonc-parser';
import type { ReleaseData } from '../../intake/read-data.ts';

const formattingOptions = { insertSpaces: true, tabSize: 2, eol: '\n' };

/**
 * The text of a release's `datapackage.json` with hash and length of each of its tables; all else stays as it is
 * written. The same text where they are there already.
 */
export function describedRelease(dataRoot: string, { folder, file, tableFiles }: ReleaseData): string {
  const text = readFileSync(join(dataRoot, folder, 'datapackage.json'), 'utf8');
  return file.resources.reduce((described, { name }, index) => {
    const table = tableFiles.find((entry) => entry.table.name === name)!;
    const withHash = set(described, [index, 'hash'], `sha256:${table.sha256}`);
    return set(withHash, [index, 'bytes'], table.bytes);
  }, text);
}

function set(text: string, path: readonly (string | number)[], value: string | number): string {
  return applyEdits(text, modify(text, ['resources', ...path], value, { formattingOptions }));
}
