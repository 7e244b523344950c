import { expect, it } from 'vitest';
import { defineTable } from '../intake/table.ts';
import { cellText, csvOf, tableRows } from './files.ts';

const title = { vi: 'x', en: 'x' };
const table = defineTable({
  name: 'things',
  place: 'register',
  title,
  about: title,
  key: ['id'],
  columns: [
    { name: 'id', kind: 'id', required: true, title },
    { name: 'text', kind: 'text', title },
    { name: 'number', kind: 'decimal', title },
    { name: 'list', kind: 'ref', list: true, title },
  ],
});

it('writes the columns of the table in their order, whatever the order of the cells', () => {
  const rows = [
    { text: 'một, «hai» "ba"', id: 'a' },
    { id: 'b', number: 1.5, list: ['x', 'y'] },
    { id: 'c', text: null },
  ];
  expect(csvOf(tableRows(table, rows))).toBe(
    'id,text,number,list\na,"một, «hai» ""ba""",,\nb,,1.5,x;y\nc,,,\n',
  );
});

it('what no cell can hold is a mistake', () => expect(() => cellText({})).toThrow(TypeError));
