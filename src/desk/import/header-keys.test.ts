import { expect, it } from 'vitest';
import { allTables, releaseTables } from '../../intake/tables/index.ts';
import { headerKeysOf } from './header-keys.ts';
import { meaningText } from './meaning.ts';
import { columnSynonyms, computedHeaders } from './synonyms.ts';

const criteria = [
  { id: 'data', title_vi: 'Dữ liệu', title_en: 'Data', lowest: false },
  { id: 'data-built', title_vi: 'Cơ sở dữ liệu đã xây', title_en: 'Databases built', lowest: true },
];
const asked = (table: keyof typeof releaseTables, header: string): (string | null)[] =>
  headerKeysOf(releaseTables[table], table === 'scores' ? criteria : [])
    .meaningsOf(header)
    .map(({ meaning }) => meaningText(meaning));

it.each([
  ['results', 'agency', 'agency'],
  ['results', 'CƠ QUAN', 'agency'],
  ['results', 'Số nhiệm vụ được giao', 'assigned'],
  ['results', 'số NV  được giao', 'assigned'],
  ['results', 'Quá hạn (nhiệm vụ)', 'overdue'],
  ['results', '1. Được giao', 'assigned'],
  ['results', 'Done on time', 'done_on_time'],
  ['results', 'STT', null],
  ['results', 'Tỷ lệ hoàn thành (%)', null],
  ['scores', 'data-built', 'criterion:data-built'],
  ['scores', '1.2. Cơ sở dữ liệu đã xây (tối đa 100)', 'criterion:data-built'],
  ['scores', 'Dữ liệu', null],
  ['budget', 'Đơn vị', 'unit'],
] as const)('%s: «%s» is %s', (table, header, meaning) => expect(asked(table, header)).toEqual([meaning]));

it('nothing is made of other words, nor of words in brackets that tell columns apart', () => {
  expect(asked('results', 'Mức độ')).toEqual([]);
  expect(asked('recommendations', 'Trả lời (tiếng Anh)')).toEqual(['answer_en']);
});

it('a word of two columns is for the officer to say', () => {
  expect(asked('tasks', 'Hạn hoàn thành')).toEqual(['due']);
  expect(asked('ranks', 'Thứ hạng')).toEqual(['rank']);
  const twins = {
    ...releaseTables.budget,
    columns: releaseTables.budget.columns.map((column) => ({ ...column, title: { vi: 'Một', en: 'One' } })),
  };
  expect(headerKeysOf(twins, []).meaningsOf('Một')).toHaveLength(releaseTables.budget.columns.length);
});

it('synonyms speak of tables and columns that exist, and none of two columns at once', () => {
  for (const [name, columns] of Object.entries(columnSynonyms)) {
    const table = allTables.find((one) => one.name === name)!;
    const keys = headerKeysOf(table, []);
    for (const [column, words] of Object.entries(columns)) {
      expect(table.columns.map((one) => one.name)).toContain(column);
      for (const word of words) {
        expect([name, word, keys.meaningsOf(word).map(({ meaning }) => meaningText(meaning))]).toEqual([
          name,
          word,
          [column],
        ]);
      }
    }
    for (const word of computedHeaders[name] ?? []) expect(keys.meaningsOf(word)).toHaveLength(1);
  }
});

it('names and titles of every table lead to one column each', () => {
  for (const table of Object.values(releaseTables)) {
    const keys = headerKeysOf(table, []);
    for (const { name, title } of table.columns) {
      const found = [name, title.vi].map((word) =>
        keys.meaningsOf(word).map(({ meaning }) => meaningText(meaning)),
      );
      expect([table.name, name, ...found]).toEqual([table.name, name, [name], [name]]);
    }
  }
});
