import { createHash } from 'node:crypto';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { dataPackageShape } from './support/data-package-shape.ts';
import { filesByPath, realPortal, textOf } from '../support/real-portal.ts';
import { readCsv } from '../support/read-csv.ts';

interface Field {
  readonly name: string;
  readonly refersTo?: string;
  readonly list?: object;
  readonly type: string;
  readonly constraints?: Readonly<Record<string, unknown>>;
}

interface Resource {
  readonly name: string;
  readonly path: string;
  readonly bytes: number;
  readonly hash: string;
  readonly rows: number;
  readonly schema: {
    readonly fields: readonly Field[];
    readonly primaryKey?: readonly string[];
    readonly foreignKeys?: readonly {
      readonly fields: readonly string[];
      readonly reference: { readonly resource?: string; readonly fields: readonly string[] };
    }[];
  };
}

const files = filesByPath(realPortal());
const descriptors = [...files.keys()].filter((path) => path.endsWith('/datapackage.json'));
const validate = new Ajv2020({ allErrors: true, strict: false }).compile(dataPackageShape);

const resourcesOf = (path: string): readonly Resource[] =>
  (JSON.parse(textOf(files.get(path))) as { resources: readonly Resource[] }).resources;

describe('the Data Packages', () => {
  it('are one of the whole, one of the registers, one of each series, one of each release at each address', () => {
    expect(descriptors).toEqual(
      expect.arrayContaining([
        'du-lieu/datapackage.json',
        'du-lieu/danh-muc/datapackage.json',
        'du-lieu/papi/datapackage.json',
        'du-lieu/nq57/datapackage.json',
        'du-lieu/papi/2024/datapackage.json',
        'du-lieu/papi/2024/v1.0.0/datapackage.json',
        'du-lieu/papi/moi-nhat/datapackage.json',
      ]),
    );
  });

  it.each(descriptors)('%s is valid, and every resource is there as described', (path) => {
    expect(validate(JSON.parse(textOf(files.get(path)))), JSON.stringify(validate.errors?.slice(0, 3))).toBe(
      true,
    );
    const folder = path.replace(/[^/]+$/, '');
    for (const { name, path: own, bytes, hash, rows, schema } of resourcesOf(path)) {
      const file = files.get(folder + own)!;
      expect([file.length, `sha256:${createHash('sha256').update(file).digest('hex')}`], name).toEqual([
        bytes,
        hash,
      ]);
      const [header, ...body] = readCsv(textOf(file));
      expect([header, body.length], name).toEqual([schema.fields.map((field) => field.name), rows]);
    }
  });

  it('hold what their schemas ask of each cell, and every foreign key leads to a row', () => {
    const resources = resourcesOf('du-lieu/datapackage.json');
    const tables = new Map(
      resources.map(({ name, path }) => {
        const [header, ...body] = readCsv(textOf(files.get(`du-lieu/${path}`)));
        return [name, body.map((row) => new Map(header!.map((column, at) => [column, row[at]!])))] as const;
      }),
    );
    const broken: string[] = [];
    let references = 0;
    for (const { name, schema } of resources) {
      for (const row of tables.get(name)!) {
        for (const field of schema.fields) {
          const wrong = wrongCell(row.get(field.name)!, field);
          if (wrong) broken.push(`${name}.${field.name}: ${row.get(field.name)} ${wrong}`);
        }
      }
      for (const { fields, reference } of schema.foreignKeys ?? []) {
        const target = tables.get(reference.resource ?? name)!;
        const keys = new Set(target.map((row) => reference.fields.map((field) => row.get(field)).join('|')));
        for (const row of tables.get(name)!) {
          const values = fields.map((field) => row.get(field)!);
          if (values.every((value) => value === '')) continue;
          references += 1;
          if (!keys.has(values.join('|'))) broken.push(`${name}: ${values.join('|')}`);
        }
      }
      const keys = tables
        .get(name)!
        .map((row) => schema.primaryKey?.map((field) => row.get(field)).join('|'));
      if (schema.primaryKey && new Set(keys).size !== keys.length) broken.push(`${name}: a key twice`);
    }
    expect(broken.slice(0, 5)).toEqual([]);
    expect(references).toBeGreaterThan(10_000);
  });

  it.each(
    descriptors.filter(
      (path) => !/^du-lieu\/(?:danh-muc\/)?datapackage|\/(?:v\d[^/]*|moi-nhat)\//.test(path),
    ),
  )('%s leads each id that its tables name to a row in the same folder', (path) => {
    const folder = path.replace(/[^/]+$/, '');
    const resources = resourcesOf(path);
    const tables = new Map(
      resources.map((resource) => {
        const [header, ...rows] = readCsv(textOf(files.get(folder + resource.path)));
        return [resource.name, { ...resource, header: header!, rows }] as const;
      }),
    );
    const lost: string[] = [];
    let found = 0;
    for (const { name, schema, header, rows } of tables.values()) {
      for (const { name: column, refersTo, list } of schema.fields) {
        if (refersTo === undefined) continue;
        const target = tables.get(refersTo);
        const [key] = target?.schema.primaryKey ?? [];
        const ids = new Set(target?.rows.map((row) => row[target.header.indexOf(key!)]));
        if (target && !list && name !== refersTo)
          expect(schema.foreignKeys, `${name}.${column}`).toContainEqual({
            fields: [column],
            reference: { resource: refersTo, fields: [key] },
          });
        for (const row of rows) {
          const text = row[header.indexOf(column)]!;
          for (const id of text === '' ? [] : list ? text.split(';') : [text]) {
            found += 1;
            if (!ids.has(id)) lost.push(`${name}.${column}: ${id}`);
          }
        }
      }
    }
    expect(lost.slice(0, 5)).toEqual([]);
    expect(found).toBeGreaterThan(5);
  });

  it('are refused where they are broken', () => {
    const whole = JSON.parse(textOf(files.get('du-lieu/papi/2024/datapackage.json'))) as Record<
      string,
      unknown
    >;
    for (const broken of [
      { ...whole, resources: [] },
      { ...whole, $schema: 'x' },
      { ...whole, name: undefined, resources: [{ name: 'Bảng', path: 'x.csv' }] },
      { ...whole, created: 'hôm qua' },
    ]) {
      expect(validate(broken)).toBe(false);
    }
  });
});

/** What is wrong with a cell by its field, or null. */
function wrongCell(text: string, { type, constraints = {} }: Field): string | null {
  if (text === '') return constraints['required'] ? 'is empty' : null;
  if (type === 'integer' && !/^-?\d+$/.test(text)) return 'is no whole number';
  if (type === 'number' && !/^-?\d+(\.\d+)?$/.test(text)) return 'is no number';
  if (type === 'date' && !/^\d{4}-\d{2}-\d{2}$/.test(text)) return 'is no day';
  const { pattern, enum: codes, minimum, maximum } = constraints;
  if (pattern !== undefined && !new RegExp(`^(?:${pattern as string})$`).test(text))
    return 'has another shape';
  if (codes !== undefined && !(codes as string[]).includes(text)) return 'is no code';
  if (minimum !== undefined && Number(text) < (minimum as number)) return 'is too small';
  if (maximum !== undefined && Number(text) > (maximum as number)) return 'is too large';
  return null;
}
