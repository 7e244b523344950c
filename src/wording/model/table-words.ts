import { cellKinds } from '../../intake/cells.ts';
import { problemCatalogue, type ProblemCode } from '../../intake/problems.ts';
import type { Bilingual, Column, Table } from '../../intake/table.ts';
import { allTables } from '../../intake/tables/index.ts';
import type { Lang } from '../../site/lang.ts';
import { formatNumber } from '../numbers.ts';
import { dictionaryWords } from '../pages/dictionary.ts';

/** Where the files of a table lie, as a pattern. */
export function tablePlace({ name, place }: Table): string {
  const folders = { register: 'registers', series: 'series/<series>', release: 'series/<series>/<period>' };
  return `data/${folders[place]}/${name}.csv`;
}

/** What a cell of a column holds: the shape, several values or one, the range. */
export function columnShape(column: Column, lang: Lang): string {
  const w = dictionaryWords[lang];
  const { min, max } = column;
  const number = (value: number): string => formatNumber(value, lang);
  const range =
    min !== undefined && max !== undefined
      ? w.between(number(min), number(max))
      : min !== undefined
        ? w.atLeast(number(min))
        : max !== undefined
          ? w.atMost(number(max))
          : null;
  return [cellKinds[column.kind].looks[lang], range, column.list ? w.list : null]
    .filter((part) => part !== null)
    .join('; ');
}

/** The table that a column refers to, where it is one of the dictionary and no list in series.json. */
export function referredTable({ refersTo }: Column): Table | null {
  return allTables.find(({ name }) => name === refersTo) ?? null;
}

/** A problem as the dictionary lists it: what varies is shown as «…». */
export function problemEntries(lang: Lang): readonly { code: ProblemCode; what: string; cure: string }[] {
  const open = (text: Bilingual): string =>
    text[lang]
      .replace(/\{\w+\}/g, '…')
      .replace(/…\./g, '…')
      .trim();
  return (Object.keys(problemCatalogue) as ProblemCode[]).map((code) => {
    const { what, cure } = problemCatalogue[code];
    return { code, what: open(what), cure: open(cure) };
  });
}
