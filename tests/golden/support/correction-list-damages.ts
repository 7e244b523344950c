import type { ProblemCode } from '../../../src/intake/problems.ts';

/** A list of corrections that cannot be used, and what is said of it, at which line. */
export interface ListDamage {
  readonly name: string;
  readonly file?: string;
  readonly text: string;
  readonly options?: Readonly<Record<string, string>>;
  readonly found: readonly (readonly [code: ProblemCode, line?: number, column?: string])[];
}

export const listHeader = 'table,row,column,old,new,kind,why_vi,why_en';

const line = (cells: Partial<Record<string, string>>): string => {
  const sound: Record<string, string> = {
    table: 'scores',
    row: 'provinces · tinh-mau-01 · c12 · independent',
    column: 'value',
    old: '',
    new: '2.3',
    kind: 'copying',
    why_vi: 'Chép nhầm',
    why_en: 'Copied wrongly',
  };
  return listHeader
    .split(',')
    .map((name) => cells[name] ?? sound[name])
    .join(',');
};

/** A sound list of one cell, or one with other cells. */
export const listWith = (...rows: readonly Partial<Record<string, string>>[]): string =>
  `${[listHeader, ...rows.map(line)].join('\n')}\n`;

export const listDamages: readonly ListDamage[] = [
  { name: 'an empty file', text: '', found: [['file-empty']] },
  { name: 'a header alone', text: `${listHeader}\n`, found: [['correction-list-empty']] },
  { name: 'JSON that is none', file: 'list.json', text: '{', found: [['correction-list-shape']] },
  { name: 'JSON that is no list', file: 'list.json', text: '{"a":1}', found: [['correction-list-shape']] },
  {
    name: 'another period',
    text: listWith({}),
    options: { period: '2020' },
    found: [['release-unknown']],
  },
  {
    name: 'a column that there is not',
    text: listWith({}).replace('why_en', 'reason'),
    found: [
      ['header-missing', 1],
      ['header-unknown', 1],
    ],
  },
  { name: 'no reason', text: listWith({ why_vi: '' }), found: [['cell-empty', 2, 'why_vi']] },
  { name: 'no kind', text: listWith({ kind: '' }), found: [['correction-kind-missing', 2, 'kind']] },
  { name: 'a kind that there is not', text: listWith({}), options: { kind: 'x' }, found: [['cell-kind']] },
  { name: 'a cell twice', text: listWith({}, {}), found: [['row-doubled', 3]] },
  {
    name: 'a table that the release has not',
    text: listWith({ table: 'ranks' }),
    found: [['correction-table-unknown', 2, 'table']],
  },
  {
    name: 'a row that the table has not',
    text: listWith({ row: 'provinces · tinh-mau-09 · c12 · independent' }),
    found: [['correction-row-unknown', 2, 'row']],
  },
  {
    name: 'a column that the table has not',
    text: listWith({ column: 'gia-tri' }),
    found: [['correction-column-unknown', 2, 'column']],
  },
  {
    name: 'a column of the key',
    text: listWith({ column: 'agency', new: 'tinh-mau-02' }),
    found: [['correction-column-unknown', 2, 'column']],
  },
  {
    name: 'an old value that the cell has not',
    text: listWith({ old: '2.1' }),
    found: [['correction-old-differs', 2, 'old']],
  },
  {
    name: 'the value that it has',
    text: listWith({ new: '2.2' }),
    found: [['correction-nothing', 2, 'new']],
  },
  { name: 'a decimal comma', text: listWith({ new: '"2,3"' }), found: [['cell-kind', 2, 'new']] },
  {
    name: 'a row to be added that is there',
    text: listWith({ column: '*', new: 'value: 1' }),
    found: [['cell-kind', 2, 'new']],
  },
  {
    name: 'a value that the whole intake refuses',
    text: listWith({ new: '9.9' }),
    found: [['score-above-max', 3, 'value']],
  },
];
