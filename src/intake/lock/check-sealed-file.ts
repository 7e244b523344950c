import type { Problem } from '../problems.ts';
import type { Bilingual } from '../table.ts';
import { lineChanges, type LineChange } from './line-changes.ts';
import { lineHashes, linesOf, sealedLines, sha256 } from './lock-hashes.ts';
import type { SealedFile } from './lock-schema.ts';

/** So many places of one file are told; the last of them says how many more there are. */
const mostTold = 5;

const codes = {
  changed: 'sealed-line-changed',
  added: 'sealed-line-added',
  removed: 'sealed-line-removed',
} as const;

/** Holds the bytes of a file against what was sealed: each stretch of lines that differs, with its place. */
export function checkSealedFile(file: string, sealed: SealedFile, bytes: Uint8Array): Problem[] {
  if (sha256(bytes) === sealed.sha256) return [];
  const changes = lineChanges(sealedLines(sealed), lineHashes(bytes));
  if (changes.length === 0) return [{ code: 'sealed-bytes-changed', file }];
  const lines = linesOf(bytes);
  const told = changes.slice(0, mostTold).map((change) => problemOf(file, change, lines));
  const untold = changes.length - told.length;
  const last = told.at(-1)!;
  if (untold > 0) {
    const more = {
      vi: ` Còn ${untold} chỗ khác trong tệp.`,
      en: ` The file has ${untold} more such places.`,
    };
    told[told.length - 1] = { ...last, details: { ...last.details, more } };
  }
  return told;
}

function problemOf(file: string, change: LineChange, lines: readonly Uint8Array[]): Problem {
  const { kind, from, was } = change;
  const value = new TextDecoder().decode(lines[from - 1]).trim() || '∅';
  const details = { lines: stretch(kind === 'added' ? change : was) };
  return { code: codes[kind], file, line: from, value, details };
}

function stretch({ from, to }: { readonly from: number; readonly to: number }): Bilingual {
  return from === to
    ? { vi: `dòng ${from}`, en: `line ${from}` }
    : { vi: `dòng ${from}–${to}`, en: `lines ${from}–${to}` };
}
