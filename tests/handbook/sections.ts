import { readFileSync } from 'node:fs';

/** A fenced block of a handbook. */
export interface Block {
  /** `sh`, `text`, `bat`, `csv` … */
  readonly kind: string;
  /** What follows the kind: for `csv` the file to write, for `sh` how it ends. */
  readonly about: string;
  readonly lines: readonly string[];
  /** Where it begins in the file, counted from 1. */
  readonly at: number;
}

/** The handbooks, from the project's root: the officer's own, and the English one. */
export const handbooks = { vi: 'docs/so-tay-so-lieu.md', en: 'docs/data-handbook.md' } as const;

/** How the headings of the parts begin that are followed word by word. */
export const parts = { practice: '## 2.', quarter: '## 3.', correction: '## 4.', series: '## 5.' } as const;

/**
 * The fenced blocks of the parts of a handbook, in their order.
 * @param marks how the headings of the parts begin
 * @throws RangeError when there is no such part
 */
export function blocksOf(file: string, marks: readonly string[]): readonly Block[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  return marks.flatMap((mark) => {
    const start = lines.findIndex((line) => line.startsWith(mark));
    if (start < 0) throw new RangeError(`${file}: ${mark}`);
    const length = lines.slice(start + 1).findIndex((line) => line.startsWith('## '));
    const end = length < 0 ? lines.length : start + 1 + length;
    return blocksBetween(lines, start, end);
  });
}

function blocksBetween(lines: readonly string[], start: number, end: number): Block[] {
  const blocks: Block[] = [];
  for (let at = start; at < end; at += 1) {
    const [, kind, about] = /^```(\w+) ?(.*)$/.exec(lines[at]!) ?? [];
    if (kind === undefined) continue;
    const close = lines.indexOf('```', at);
    blocks.push({ kind, about: about!, lines: lines.slice(at + 1, close), at: at + 1 });
    at = close;
  }
  return blocks;
}
