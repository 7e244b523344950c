import type { Column, Table } from '../../intake/table.ts';
import { agencyLabel } from '../../wording/model/agency-words.ts';
import { formatNumber } from '../../wording/numbers.ts';
import { round } from '../../wording/rounding.ts';
import type { Side } from './compared.ts';

/** A row as the officer calls it: its key with names in the place of ids. */
export function rowName({ portal, series, release }: Side, table: Table, key: string): string {
  const parts = key.split(' · ');
  if (parts.length !== table.key.length) return key;
  const nameOf = (column: string, id: string): string => {
    if (column === 'agency' && portal.agencies.has(id)) return agencyLabel(portal, id, 'vi');
    if (column === 'task_group') return `nhóm ${id}`;
    if (column === 'ranking') return series.file.rankings.find((one) => one.id === id)?.title.vi ?? id;
    if (column === 'criterion' && id !== '') {
      return series.criteriaRows.find((row) => row.id === id)?.title_vi ?? id;
    }
    if (column === 'figure') {
      return release.figures.find((one) => one.definition.id === id)?.definition.title.vi ?? id;
    }
    return cellShown(
      table.columns.find(({ name }) => name === column)!,
      id,
    );
  };
  return table.key
    .map((column, index) => nameOf(column, parts[index]!))
    .filter((part) => part !== '')
    .join(' · ');
}

/** A cell as the portal prints it: numbers with the decimals of the file, the title of a code. */
export function cellShown({ kind, values }: Column, text: string): string {
  if ((kind === 'decimal' || kind === 'integer') && text !== '') {
    return formatNumber(text, 'vi', { decimals: text.split('.')[1]?.length ?? 0 });
  }
  const value = kind === 'enum' ? values?.find(({ code }) => code === text) : undefined;
  return value ? `${value.title.vi} (${text})` : text;
}

/** More decimals of a difference say nothing to a reader; the numbers themselves are shown whole. */
const mostDecimals = 4;

/** New less old of a number, with its sign: «+1,5», «−3»; nothing where either is no number. */
export function changeShown({ kind }: Pick<Column, 'kind'>, change: number | null): string {
  if (change === null || (kind !== 'decimal' && kind !== 'integer')) return '';
  return `${change > 0 ? '+' : ''}${formatNumber(round(change, mostDecimals), 'vi')}`;
}
