import { describe, expect, it } from 'vitest';
import { problemCatalogue } from '../../intake/problems.ts';
import { registerTables, releaseTables } from '../../intake/tables/index.ts';
import { columnShape, problemEntries, referredTable, tablePlace } from './table-words.ts';

const column = (name: string) => releaseTables.figures.columns.find((entry) => entry.name === name)!;

describe('a table in the dictionary', () => {
  it('lies where its place says', () => {
    expect(tablePlace(registerTables.agencies)).toBe('data/registers/agencies.csv');
    expect(tablePlace(releaseTables.figures)).toBe('data/series/<series>/<period>/figures.csv');
  });

  it('says the shape and the range of a column', () => {
    expect(columnShape(column('denominator'), 'vi')).toMatch(/^số với dấu chấm .+; từ 0 trở lên$/);
    expect(columnShape(registerTables.taskGroups.columns[0], 'en')).toBe(
      'a whole number without separators; from 1 to 7',
    );
    const list = registerTables.agencyNames.columns.find(({ name }) => name === 'also')!;
    expect(columnShape(list, 'vi')).toBe('một dòng chữ; nhiều giá trị, ngăn bằng dấu chấm phẩy');
  });

  it('leads from a reference to its table', () => {
    expect(referredTable(column('reported_by'))?.name).toBe('agencies');
    expect(referredTable(column('value'))).toBeNull();
    expect(referredTable(releaseTables.ranks.columns[0])).toBeNull();
  });
});

describe('the list of problems', () => {
  it.each(['vi', 'en'] as const)('in %s has every code, and no placeholder', (lang) => {
    const entries = problemEntries(lang);
    expect(entries.map(({ code }) => code)).toEqual(Object.keys(problemCatalogue));
    for (const { code, what, cure } of entries) {
      expect(`${what} ${cure}`, code).not.toMatch(/[{}]|…\.|undefined/);
      expect(what && cure, code).toBeTruthy();
    }
  });
});
