import type { Table } from '../../intake/table.ts';
import type { Lang } from '../../site/lang.ts';

/** What pages say for a value of an enum column, as its table defines it: «phân bổ» for `budget`, `stage`, `allocated`. */
export function enumWord(table: Table, column: string, code: string, lang: Lang): string {
  const values = table.columns.find(({ name }) => name === column)?.values;
  const found = values?.find((value) => value.code === code);
  if (!found) throw new RangeError(`${table.name}.${column} has no value ${code}`);
  return found.title[lang];
}
