import { expect, it } from 'vitest';
import type { Table } from '../../intake/table.ts';
import { namesBeside } from './names-beside.ts';

const title = { vi: 'x', en: 'x' };
const id = { name: 'id', kind: 'id', required: true, title } as const;
const place = { place: 'register', title, about: title, key: ['id'] } as const;
const agencies: Table = {
  ...place,
  name: 'agencies',
  columns: [id, { name: 'name_vi', kind: 'text', title }, { name: 'name_en', kind: 'text', title }],
};
const rows = [['mau-a', 'Tỉnh A', 'A Province']];

it('names the ids of the columns that refer to a table with names, and no list', () => {
  const results: Table = {
    ...place,
    name: 'results',
    columns: [
      id,
      { name: 'agency', kind: 'ref', refersTo: 'agencies', title },
      { name: 'with', kind: 'ref', refersTo: 'agencies', list: true, title },
      { name: 'group', kind: 'ref', refersTo: 'groups', title },
    ],
  };
  const { heads, namesOf } = namesBeside(results, [{ table: agencies, rows }]);
  expect(heads).toEqual(['agency_name_vi', 'agency_name_en']);
  expect(namesOf(['1', 'mau-a', 'mau-a', 'g'])).toEqual(['Tỉnh A', 'A Province']);
  expect(namesOf(['2', 'mau-b', '', ''])).toEqual(['', '']);
});

it('names the ids of a table itself only where its own columns do not', () => {
  const bare: Table = { ...place, name: 'agencies', columns: [id] };
  expect(namesBeside(bare, [{ table: agencies, rows }]).namesOf(['mau-a'])).toEqual(['Tỉnh A', 'A Province']);
  expect(namesBeside(agencies, [{ table: agencies, rows }]).heads).toEqual([]);
});
