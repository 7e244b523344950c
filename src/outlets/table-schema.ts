import type { Bilingual, CellKind, Column, EnumValue, Table } from '../intake/table.ts';

type ScalarType = 'string' | 'integer' | 'number' | 'date';

/** A field of a Table Schema (Data Package v2), with both languages and the table it points to as our own properties. */
export interface SchemaField {
  readonly name: string;
  readonly type: ScalarType;
  readonly format?: 'uri';
  /**
   * For cells with several values. The standard's type `list` would say the same, but its published profile of
   * version 2.0 lacks that type and refuses it, so such a field is a string with a pattern.
   */
  readonly list?: { readonly delimiter: ';'; readonly itemType: ScalarType };
  readonly title: string;
  readonly titles: Bilingual;
  readonly description?: string;
  readonly descriptions?: Bilingual;
  readonly categories?: readonly { readonly value: string; readonly label: string }[];
  /** The allowed codes in both languages, of lists too. */
  readonly values?: readonly EnumValue[];
  /** The table whose key the cell names. */
  readonly refersTo?: string;
  readonly constraints?: Readonly<Record<string, unknown>>;
}

interface ForeignKey {
  readonly fields: readonly string[];
  readonly reference: { readonly resource?: string; readonly fields: readonly string[] };
}

export interface TableSchema {
  readonly fields: readonly SchemaField[];
  readonly primaryKey?: readonly string[];
  readonly uniqueKeys?: readonly (readonly string[])[];
  readonly foreignKeys?: readonly ForeignKey[];
  readonly missingValues: readonly [''];
}

/** Shapes of texts, as XML Schema writes regular expressions: without anchors, the whole value is meant. */
const patterns: Partial<Record<CellKind, string>> = {
  id: '[a-z0-9]+(-[a-z0-9]+)*',
  ref: '[a-z0-9]+(-[a-z0-9]+)*',
  code: '[A-Za-z0-9][A-Za-z0-9.\\-]*',
  hour: '([01][0-9]|2[0-3]):[0-5][0-9]',
  time: '[0-9]{4}(-(Q[1-4]|H[12]|[0-9]{2}(-[0-9]{2})?))?',
};

const scalarTypes: Readonly<Record<CellKind, ScalarType>> = {
  id: 'string',
  ref: 'string',
  text: 'string',
  code: 'string',
  date: 'date',
  time: 'string',
  hour: 'string',
  integer: 'integer',
  decimal: 'number',
  enum: 'string',
  url: 'string',
};

/** Rows that speak of a row of another table by its whole key; the intake refuses those that speak of none. */
const rowReferences: Readonly<Record<string, string>> = { differences: 'figures' };

/**
 * The Table Schema of a table, derived from its definition.
 * @param inPackage the tables that lie in the same package: only references to them can be foreign keys
 * @param resourceOf what the package calls each of them
 */
export function tableSchema(
  table: Table,
  inPackage: readonly Table[],
  resourceOf: (table: Table) => string = ({ name }) => name,
): TableSchema {
  const required = new Set(table.columns.filter((column) => column.required).map(({ name }) => name));
  const foreignKeys = foreignKeysOf(table, inPackage, resourceOf);
  return {
    fields: table.columns.map(schemaField),
    // A primary key may hold no empty cell; where one may be empty, the whole is unique all the same.
    ...(table.key.every((name) => required.has(name))
      ? { primaryKey: table.key }
      : { uniqueKeys: [table.key] }),
    ...(foreignKeys.length > 0 ? { foreignKeys } : {}),
    missingValues: [''],
  };
}

/** A column as a field. */
export function schemaField(column: Column): SchemaField {
  const { name, title, about, values, refersTo } = column;
  const constraints = constraintsOf(column);
  return {
    name,
    type: column.list ? 'string' : scalarTypes[column.kind],
    ...(column.kind === 'url' && !column.list ? { format: 'uri' } : {}),
    ...(column.list ? { list: { delimiter: ';', itemType: scalarTypes[column.kind] } } : {}),
    title: title.vi,
    titles: title,
    ...(about ? { description: about.vi, descriptions: about } : {}),
    ...(values && !column.list
      ? { categories: values.map(({ code, title: label }) => ({ value: code, label: label.vi })) }
      : {}),
    ...(values ? { values } : {}),
    ...(refersTo === undefined ? {} : { refersTo }),
    ...(Object.keys(constraints).length > 0 ? { constraints } : {}),
  };
}

function constraintsOf(column: Column): Readonly<Record<string, unknown>> {
  const { required, list, values, min, max, maxLength } = column;
  const pattern = patternOf(column);
  return {
    ...(required ? { required: true } : {}),
    ...(pattern === undefined ? {} : { pattern }),
    ...(values && !list ? { enum: values.map(({ code }) => code) } : {}),
    ...(maxLength === undefined ? {} : { maxLength }),
    ...(min === undefined ? {} : { minimum: min }),
    ...(max === undefined ? {} : { maximum: max }),
  };
}

function patternOf({ kind, list, values }: Column): string | undefined {
  if (!list) return patterns[kind];
  const item = values ? `(${values.map(({ code }) => code).join('|')})` : patterns[kind];
  return item === undefined ? undefined : `${item}(;${item})*`;
}

/** References of single cells, and of whole rows, to tables of the package; a list of keys cannot be one. */
function foreignKeysOf(
  table: Table,
  inPackage: readonly Table[],
  resourceOf: (table: Table) => string,
): ForeignKey[] {
  const byCell = table.columns.flatMap(({ name, refersTo, list }): ForeignKey[] => {
    const target = inPackage.find((other) => other.name === refersTo);
    if (!target || list) return [];
    const resource = target.name === table.name ? {} : { resource: resourceOf(target) };
    return [{ fields: [name], reference: { ...resource, fields: target.key } }];
  });
  const whole = inPackage.find(({ name }) => name === rowReferences[table.name]);
  return whole
    ? [...byCell, { fields: table.key, reference: { resource: resourceOf(whole), fields: whole.key } }]
    : byCell;
}
