import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { formatProblem } from '../../src/intake/problems.ts';
import { readData } from '../../src/intake/read-data.ts';
import type { Column, Table } from '../../src/intake/table.ts';
import { allTables } from '../../src/intake/tables/index.ts';
import { makePublic } from './support/sample-damages.ts';
import { copySmallData, type DataCopy } from './support/small-data.ts';

/** The shortest cell that its kind allows; whatever names something names something fictitious. */
function sampleCell({ kind, required, values, min, max }: Column): string {
  if (kind === 'id' || kind === 'ref' || kind === 'code') return 'mau-gia';
  if (!required) return '';
  if (kind === 'date' || kind === 'time') return '2025-07-01';
  if (kind === 'integer' || kind === 'decimal') return String(max ?? min ?? 1);
  return kind === 'enum' ? values![0]!.code : 'chữ';
}

const release = 'series/nq57/2025-Q4';

function fileOf({ name, place }: Table): string {
  if (place === 'register') return `registers/${name}.csv`;
  return place === 'series' ? `series/papi/${name}.csv` : `${release}/${name}.csv`;
}

/** Puts a row at the end of a table, in the place of its last; a table that the release lacks is added to it. */
function addSampleRow(data: DataCopy, table: Table): void {
  const file = fileOf(table);
  const row = `${table.columns.map(sampleCell).join(',')}\n`;
  if (existsSync(join(data.root, file))) {
    data.edit(file, (text) => text.replace(/(?<=\n)[^\n]+\n$/, '') + row);
    return;
  }
  data.write(file, `${table.columns.map(({ name }) => name).join(',')}\n${row}`);
  const resource = JSON.stringify({ name: table.name, path: `${table.name}.csv` });
  data.replace(`${release}/datapackage.json`, '"resources": [', `"resources": [${resource},`);
}

describe('the public edition', () => {
  it('takes the small data once they are no sample', () => {
    const data = copySmallData();
    makePublic(data);
    expect(readData(data.root, 'public').problems.map(formatProblem)).toEqual([]);
  });

  it.each(allTables)('refuses one sample row in $name', (table) => {
    const data = copySmallData();
    makePublic(data);
    addSampleRow(data, table);
    const file = fileOf(table);
    const refusals = ({ problems }: ReturnType<typeof readData>) =>
      problems.filter(({ code }) => code === 'sample-row-refused');
    const read = readData(data.root, 'public');
    expect(read.data).toBeNull();
    expect(refusals(read)).toEqual([expect.objectContaining({ file, value: 'mau-gia' })]);
    expect(refusals(readData(data.root, 'sample'))).toEqual([]);
  });
});
