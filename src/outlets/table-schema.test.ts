import { describe, expect, it } from 'vitest';
import { allTables, registerTables, releaseTables } from '../intake/tables/index.ts';
import { schemaField, tableSchema } from './table-schema.ts';

const { agencies, agencyNames, searches, targets } = registerTables;
const { differences, figures, ranks } = releaseTables;

describe('fields', () => {
  it('follow the columns, in order', () => {
    for (const table of allTables) {
      const { fields } = tableSchema(table, []);
      expect(fields.map(({ name }) => name)).toEqual(table.columns.map(({ name }) => name));
    }
  });

  it('have a type, and the limits of the column as constraints', () => {
    const field = (name: string) => schemaField(figures.columns.find((column) => column.name === name)!);
    expect(field('value')).toMatchObject({ type: 'number', titles: { vi: 'Giá trị', en: 'Value' } });
    expect(field('denominator').constraints).toEqual({ minimum: 0 });
    expect(field('figure')).toMatchObject({
      refersTo: 'figure-definitions',
      constraints: { required: true },
    });
    expect(field('qualifier').constraints).toEqual({ enum: ['about', 'nearly', 'over'] });
    expect(field('qualifier').categories?.[0]).toEqual({ value: 'about', label: 'khoảng' });
  });

  it('a list is a string with a pattern for its items', () => {
    const topic = schemaField({
      name: 'topic',
      kind: 'enum',
      list: true,
      title: { vi: 'Chủ đề', en: 'Topics' },
      values: [
        { code: 'a', title: { vi: 'a', en: 'a' } },
        { code: 'b', title: { vi: 'b', en: 'b' } },
      ],
    });
    expect(topic).toMatchObject({ type: 'string', list: { delimiter: ';', itemType: 'string' } });
    expect(topic.constraints).toEqual({ pattern: '(a|b)(;(a|b))*' });
    expect(topic.categories).toBeUndefined();
  });

  it('times have a pattern that takes every form and no other', () => {
    const pattern = String(schemaField(figures.columns[2]).constraints?.['pattern']);
    const whole = new RegExp(`^(?:${pattern})$`);
    for (const time of ['2025', '2025-Q3', '2025-H1', '2025-08', '2025-10-15']) expect(time).toMatch(whole);
    for (const time of ['2025-Q5', '2025-H3', '25', '2025-1', '15/10/2025']) expect(time).not.toMatch(whole);
  });
});

describe('keys', () => {
  it('are primary where no part may be empty, else unique', () => {
    expect(tableSchema(figures, [])).toMatchObject({
      primaryKey: ['figure', 'scope', 'as_of', 'reported_on', 'reported_by'],
    });
    expect(tableSchema(ranks, []).primaryKey).toBeUndefined();
    expect(tableSchema(ranks, []).uniqueKeys).toEqual([['ranking', 'agency', 'criterion']]);
    expect(tableSchema(agencyNames, []).uniqueKeys).toEqual([['agency', 'valid_from']]);
  });

  it('are foreign only to tables of the same package, and to the table itself without its name', () => {
    expect(tableSchema(agencyNames, [agencyNames]).foreignKeys).toBeUndefined();
    expect(tableSchema(agencyNames, [agencies, agencyNames]).foreignKeys).toEqual([
      { fields: ['agency'], reference: { resource: 'agencies', fields: ['id'] } },
    ]);
    expect(tableSchema(agencies, [agencies]).foreignKeys).toEqual([
      { fields: ['parent'], reference: { fields: ['id'] } },
    ]);
  });

  it('a list of keys is no foreign key', () => {
    const { foreignKeys } = tableSchema(targets, Object.values(registerTables));
    expect(foreignKeys?.map(({ fields }) => fields[0])).toEqual(['unit', 'document']);
    expect(tableSchema(searches, Object.values(registerTables)).foreignKeys).toBeUndefined();
  });

  it('a difference speaks of a figure by its whole key', () => {
    const key = ['figure', 'scope', 'as_of', 'reported_on', 'reported_by'];
    expect(tableSchema(differences, [figures, differences]).foreignKeys).toEqual([
      { fields: key, reference: { resource: 'figures', fields: key } },
    ]);
    expect(tableSchema(figures, [figures, differences]).foreignKeys).toBeUndefined();
  });
});
