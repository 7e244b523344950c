import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { checkTable } from '../intake/check-table.ts';
import { readData } from '../intake/read-data.ts';
import { smallRoot } from '../../tests/golden/support/small-data.ts';
import { markTexts } from '../site/marks.ts';
import { markTableFiles } from './marked-files.ts';
import { tableSchema } from './table-schema.ts';

const { data } = readData(smallRoot, 'sample');
const marked = markTableFiles(data!, markTexts);
const files = [
  ...marked.registerFiles,
  ...marked.series.flatMap(({ tableFiles, releases }) => [
    ...tableFiles,
    ...releases.flatMap((release) => release.tableFiles),
  ]),
];

describe('table files of a sample that is previewed', () => {
  it('have the marks in the last columns of every row', () => {
    for (const { path, text } of files) {
      const [header, ...rows] = text.trimEnd().split('\n');
      expect(header, path).toMatch(/,sample,preview$/);
      for (const row of rows)
        expect(row.endsWith(`,${markTexts.sample},${markTexts.preview}`), path).toBe(true);
    }
  });

  it('are still sound tables, whose schema knows the columns', () => {
    for (const { table, path, text, rowCount } of files) {
      expect(checkTable(table, path, text).problems).toEqual([]);
      expect(checkTable(table, path, text).rows).toHaveLength(rowCount);
      expect(tableSchema(table, []).fields.at(-1)).toMatchObject({ name: 'preview', type: 'string' });
    }
  });

  it('say their new length and hash', () => {
    for (const { text, bytes, sha256 } of files) {
      expect(bytes).toBe(Buffer.byteLength(text));
      expect(sha256).toBe(createHash('sha256').update(text).digest('hex'));
    }
  });

  it('carry the marks in their typed rows too', () => {
    for (const row of files.flatMap(({ rows }) => rows)) expect(row).toMatchObject(markTexts);
  });
});

it('without a mark the data stay as they are', () => {
  expect(markTableFiles(data!, {})).toBe(data);
});
