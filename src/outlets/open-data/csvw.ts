import type { Bilingual, CellKind, Column, Table } from '../../intake/table.ts';
import { outputMarkLine } from '../../site/output-marks.ts';
import { tableSchema, type SchemaField } from '../table-schema.ts';
import type { DataTable } from './data-table.ts';

/** A table in a group: where its file lies from the description, and which tables its cells may refer to. */
export interface CsvwTable {
  readonly file: DataTable;
  /** From the folder of the description: `scores.csv`, `papi/2024/scores.csv`. */
  readonly url: string;
  /** Tables of the same group, and where each lies. */
  readonly inGroup: readonly Table[];
  readonly urlOf: (table: Table) => string;
}

/** A table that lies beside its description, as do those that its cells may refer to. */
export function besideDescription(file: DataTable, inGroup: readonly Table[]): CsvwTable {
  const urlOf = ({ name }: Table): string => `${name}.csv`;
  return { file, url: urlOf(file.table), inGroup, urlOf };
}

/** What a group of tables is. */
export interface CsvwGroup {
  readonly title: Bilingual;
  readonly publisher?: Bilingual;
  /** Terms of use: prose, since no series states a named licence. */
  readonly rights?: Bilingual;
  readonly version?: string;
  /** The instant of publication, ISO notation. */
  readonly issued?: string;
  readonly tables: readonly CsvwTable[];
}

/**
 * The description of tables as the W3C's Metadata Vocabulary for Tabular Data has it, by the name under which tools
 * look for it: `csv-metadata.json` beside the files. https://www.w3.org/TR/tabular-metadata/
 */
export function csvwDescription({ title, publisher, rights, version, issued, tables }: CsvwGroup): object {
  return {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': 'vi' }],
    '@type': 'TableGroup',
    'dc:title': inLanguages(title),
    ...(outputMarkLine === undefined ? {} : { 'dc:description': { '@value': outputMarkLine } }),
    ...(publisher ? { 'dc:publisher': inLanguages(publisher) } : {}),
    ...(rights ? { 'dc:rights': inLanguages(rights) } : {}),
    ...(version === undefined ? {} : { 'schema:version': { '@value': version } }),
    ...(issued === undefined ? {} : { 'dc:issued': { '@value': issued, '@type': 'xsd:dateTime' } }),
    tables: tables.map(tableDescription),
  };
}

function tableDescription({ file: { table }, url, inGroup, urlOf }: CsvwTable): object {
  const schema = tableSchema(table, inGroup, urlOf);
  const keys = (schema.foreignKeys ?? []).filter(({ fields, reference }) =>
    ofOneType(
      table,
      fields,
      inGroup.find((other) => urlOf(other) === (reference.resource ?? url))!,
      reference.fields,
    ),
  );
  return {
    url,
    'dc:title': inLanguages(table.title),
    'dc:description': inLanguages(table.about),
    tableSchema: {
      columns: table.columns.map((column, index) => columnDescription(column, schema.fields[index]!)),
      ...(schema.primaryKey ? { primaryKey: schema.primaryKey } : {}),
      ...(keys.length > 0
        ? {
            foreignKeys: keys.map(({ fields, reference }) => ({
              columnReference: fields,
              reference: { resource: reference.resource ?? url, columnReference: reference.fields },
            })),
          }
        : {}),
    },
  };
}

/** CSVW compares typed values: the text «1» is not the number 1. */
function ofOneType(from: Table, fields: readonly string[], to: Table, keys: readonly string[]): boolean {
  const base = (table: Table, name: string): string =>
    bases[table.columns.find((column) => column.name === name)!.kind];
  return fields.every((field, index) => base(from, field) === base(to, keys[index]!));
}

/**
 * A column. The first title is the cell of the header, by which tools check that the description fits; the others are
 * for people.
 */
function columnDescription(
  { name, kind, title, about, required, list, min, max, maxLength, values }: Column,
  field: SchemaField,
) {
  const pattern = list ? null : (field.constraints?.['pattern'] ?? codes(values));
  const datatype = {
    base: bases[kind],
    ...(kind === 'date' ? { format: 'yyyy-MM-dd' } : {}),
    ...(kind === 'hour' ? { format: 'HH:mm' } : {}),
    ...(bases[kind] === 'string' && pattern ? { format: pattern } : {}),
    ...(maxLength === undefined ? {} : { maxLength }),
    ...(min === undefined ? {} : { minimum: min }),
    ...(max === undefined ? {} : { maximum: max }),
  };
  const language = /_(vi|en)$/.exec(name)?.[1];
  return {
    name,
    titles: { und: name, vi: title.vi, en: title.en },
    ...(about ? { 'dc:description': inLanguages(about) } : {}),
    datatype: Object.keys(datatype).length === 1 ? datatype.base : datatype,
    ...(required ? { required: true } : {}),
    ...(list ? { separator: ';' } : {}),
    ...(kind === 'text' && language !== undefined ? { lang: language } : {}),
  };
}

/** The built-in datatypes of CSVW for each kind of cell; a stretch of time in several notations is a text. */
const bases: Readonly<Record<CellKind, string>> = {
  id: 'string',
  ref: 'string',
  text: 'string',
  code: 'string',
  date: 'date',
  time: 'string',
  hour: 'time',
  integer: 'integer',
  decimal: 'decimal',
  enum: 'string',
  url: 'anyURI',
};

function codes(values: Column['values']): string | null {
  return values ? `(${values.map(({ code }) => code).join('|')})` : null;
}

function inLanguages({ vi, en }: Bilingual): object[] {
  return [
    { '@value': vi, '@language': 'vi' },
    { '@value': en, '@language': 'en' },
  ];
}
