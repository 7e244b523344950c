import type { Problem } from '../../intake/problems.ts';
import type { Bilingual } from '../../intake/table.ts';

/**
 * What the intake found, apart from the other tables of the release that were begun and wait for their own file: they
 * are no fault of this one, and are told in one line.
 * @param folder of the release @param imported the file of the table that is being imported
 */
export function withoutUnfilled(
  found: readonly Problem[],
  folder: string,
  imported: string,
): { readonly unfilled: readonly string[]; readonly problems: readonly Problem[] } {
  const waits = ({ code, file }: Problem): boolean =>
    code === 'placeholder-left' &&
    file !== imported &&
    file.startsWith(`${folder}/`) &&
    file.endsWith('.csv');
  const tables = found.filter(waits).map(({ file }) => file.slice(folder.length + 1, -'.csv'.length));
  return { unfilled: [...new Set(tables)], problems: found.filter((problem) => !waits(problem)) };
}

/** Which tables are still to come. */
export function unfilledLines(tables: readonly string[]): readonly Bilingual[] {
  if (tables.length === 0) return [];
  const names = tables.join(', ');
  return [
    {
      vi: `Các bảng còn phải nhập hoặc điền: ${names}. Chưa điền đủ thì chưa dựng trang được.`,
      en: `Tables still to be imported or filled in: ${names}. Until then nothing can be built.`,
    },
  ];
}
