import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { checkTable } from '../intake/check-table.ts';
import { readData } from '../intake/read-data.ts';
import { smallRoot } from '../../tests/golden/support/small-data.ts';
import { sampleMarkText } from '../site/sample-mark.ts';
import { markSampleFiles } from './sample-files.ts';
import { tableSchema } from './table-schema.ts';

const { data } = readData(smallRoot, 'sample');
const marked = markSampleFiles(data!);
const files = [
  ...marked.registerFiles,
  ...marked.series.flatMap(({ tableFiles, releases }) => [
    ...tableFiles,
    ...releases.flatMap((release) => release.tableFiles),
  ]),
];

describe('table files of a sample', () => {
  it('have the mark in the last column of every row', () => {
    for (const { path, text } of files) {
      const [header, ...rows] = text.trimEnd().split('\n');
      expect(header, path).toMatch(/,sample$/);
      for (const row of rows) expect(row.endsWith(`,${sampleMarkText}`), path).toBe(true);
    }
  });

  it('are still sound tables, whose schema knows the column', () => {
    for (const { table, path, text, rowCount } of files) {
      expect(checkTable(table, path, text).problems).toEqual([]);
      expect(checkTable(table, path, text).rows).toHaveLength(rowCount);
      expect(tableSchema(table, []).fields.at(-1)).toMatchObject({ name: 'sample', type: 'string' });
    }
  });

  it('say their new length and hash', () => {
    for (const { text, bytes, sha256 } of files) {
      expect(bytes).toBe(Buffer.byteLength(text));
      expect(sha256).toBe(createHash('sha256').update(text).digest('hex'));
    }
  });

  it('carry the mark in their typed rows too', () => {
    for (const row of files.flatMap(({ rows }) => rows)) expect(row['sample']).toBe(sampleMarkText);
  });
});
