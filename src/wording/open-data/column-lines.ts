import type { EnumValue, Table } from '../../intake/table.ts';
import type { Lang } from '../../site/lang.ts';
import { fullStop } from '../case.ts';
import type { ReadMeSection } from './read-me.ts';
import { readMeWords } from './read-me-words.ts';

/** The codes of a column with what each means: «A: như đã công bố; O: chưa tìm thấy». */
export function codesText(values: readonly EnumValue[], lang: Lang): string {
  return values.map(({ code, title }) => `${code}: ${title[lang]}`).join('; ');
}

/** What every column of some tables means, with its codes: a line for each. */
export function columnsSection(tables: readonly Table[], lang: Lang): ReadMeSection {
  const lines = tables.flatMap(({ name: table, columns }) =>
    columns.map(({ name, title, about, values = [] }) => {
      const codes = codesText(values, lang);
      const parts = [title[lang], ...(about ? [about[lang]] : []), ...(codes === '' ? [] : [codes])];
      return `${table}.${name}: ${parts.map(fullStop).join(' ')}`;
    }),
  );
  return { heading: readMeWords[lang].columns, lines };
}
