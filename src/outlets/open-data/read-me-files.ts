import { outputMarkLine } from '../../site/output-marks.ts';
import { columnsSection } from '../../wording/open-data/column-lines.ts';
import { readMeText, type ReadMe } from '../../wording/open-data/read-me.ts';
import type { DataTable } from './data-table.ts';

/** A text in both languages. */
export interface ReadMePair {
  readonly vi: ReadMe;
  readonly en: ReadMe;
}

/** The same with what each column means at the end: a workbook has a sheet for that, a folder of files has not. */
export function withColumns({ vi, en }: ReadMePair, files: readonly DataTable[]): ReadMePair {
  const tables = files.map(({ table }) => table);
  return {
    vi: { ...vi, sections: [...vi.sections, columnsSection(tables, 'vi')] },
    en: { ...en, sections: [...en.sections, columnsSection(tables, 'en')] },
  };
}

/**
 * The text files that go into a ZIP file, one a language, the mark of a portal that is not the published one in front.
 * A byte order mark and Windows line ends, so that every editor shows them right.
 */
export function readMeFiles({ vi, en }: ReadMePair): ReadonlyMap<string, string> {
  const mark = outputMarkLine === undefined ? '' : `${outputMarkLine}\n\n`;
  const file = (readMe: ReadMe): string => `\uFEFF${(mark + readMeText(readMe)).replaceAll('\n', '\r\n')}`;
  return new Map([
    ['doc-truoc.txt', file(vi)],
    ['readme.txt', file(en)],
  ]);
}
