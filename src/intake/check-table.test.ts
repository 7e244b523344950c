import { describe, expect, it } from 'vitest';
import { checkTable } from './check-table.ts';
import { defineTable } from './table.ts';

const title = { vi: 'x', en: 'x' };
const table = defineTable({
  name: 't',
  place: 'register',
  title,
  about: title,
  key: ['a', 'b'],
  columns: [
    { name: 'a', kind: 'id', required: true, title },
    { name: 'b', kind: 'integer', title },
    { name: 'c', kind: 'text', title },
  ],
});
const check = (text: string) => {
  const { rows, problems } = checkTable(table, 't.csv', text);
  return {
    rows,
    problems: problems.map(({ code, line, column }) =>
      [code, line, column].filter((part) => part !== undefined),
    ),
  };
};

it('rows carry typed cells and their line', () => {
  expect(check('a,b,c\nx,1,"một, hai"\ny,,\n')).toEqual({
    rows: [
      { line: 2, a: 'x', b: 1, c: 'một, hai' },
      { line: 3, a: 'y', b: null, c: null },
    ],
    problems: [],
  });
});

it('a table without rows is sound', () => expect(check('a,b,c\n')).toEqual({ rows: [], problems: [] }));

describe('the header', () => {
  it.each([
    ['a,b\n', [['header-missing', 1]]],
    ['a,b,c,d\n', [['header-unknown', 1]]],
    [
      'a,b,d\n',
      [
        ['header-missing', 1],
        ['header-unknown', 1],
      ],
    ],
    ['b,a,c\n', [['header-order', 1]]],
    ['a,b,c,c\n', [['header-order', 1]]],
    [
      'A,b,c\n',
      [
        ['header-missing', 1],
        ['header-unknown', 1],
      ],
    ],
    [
      'x,1,\n',
      [
        ['header-missing', 1],
        ['header-missing', 1],
        ['header-missing', 1],
        ['header-unknown', 1],
        ['header-unknown', 1],
        ['header-unknown', 1],
      ],
    ],
  ])('%j', (text, problems) => expect(check(text).problems).toEqual(problems));
});

describe('rows', () => {
  it('a problem of one row leaves the others', () => {
    const { rows, problems } = check('a,b,c\nx,1\ny,zwei,\nz,3,\n');
    expect(rows).toEqual([{ line: 4, a: 'z', b: 3, c: null }]);
    expect(problems).toEqual([
      ['csv-cell-count', 2],
      ['cell-kind', 3, 'b'],
    ]);
  });

  it('every problem of a row is reported', () => {
    expect(check('a,b,c\nX,1.5,=1\n').problems).toEqual([
      ['cell-kind', 2, 'a'],
      ['cell-kind', 2, 'b'],
      ['text-formula', 2, 'c'],
    ]);
  });

  it('a key stands once; the cells of a key do not run together', () => {
    const { rows, problems } = check('a,b,c\nx,1,p\nx,1,q\nx,,r\nx1,,s\n');
    expect(rows.map(({ line }) => line)).toEqual([2, 4, 5]);
    expect(problems).toEqual([['row-doubled', 3]]);
  });
});
