import { createHash } from 'node:crypto';
import type { CheckedData, ReleaseData } from '../intake/read-data.ts';
import type { Column } from '../intake/table.ts';
import type { TableFile } from '../intake/table-file.ts';
import { sampleMarkText } from '../site/sample-mark.ts';

/** The last column of every table that a sample portal gives away. */
const sampleColumn: Column = {
  name: 'sample',
  kind: 'text',
  required: true,
  title: { vi: 'Dữ liệu mẫu', en: 'Sample data' },
  about: {
    vi: 'Có ở mọi dòng của cổng mẫu; dữ liệu thật không có cột này.',
    en: 'In every row of the sample portal; real data have no such column.',
  },
};

/**
 * The data with every table file marked, in a column at its end. The bytes change, so length and hash do too, and the
 * schemas that are published with the files know the column.
 */
export function markSampleFiles(data: CheckedData): CheckedData {
  return {
    ...data,
    registerFiles: data.registerFiles.map(markFile),
    series: data.series.map((series) => ({
      ...series,
      tableFiles: series.tableFiles.map(markFile),
      releases: series.releases.map((release) => ({
        ...markRelease(release),
        earlier: release.earlier.map(markRelease),
      })),
    })),
  };
}

function markRelease(release: ReleaseData): ReleaseData {
  return { ...release, tableFiles: release.tableFiles.map(markFile) };
}

/** One table file with the column. Every line is a row: the intake lets no cell hold a line break. */
export function markFile(file: TableFile): TableFile {
  const [header, ...rows] = file.text.trimEnd().split('\n');
  const lines = [`${header!},${sampleColumn.name}`, ...rows.map((row) => `${row},${sampleMarkText}`)];
  const text = `${lines.join('\n')}\n`;
  const raw = Buffer.from(text);
  return {
    ...file,
    table: { ...file.table, columns: [...file.table.columns, sampleColumn] },
    text,
    bytes: raw.length,
    sha256: createHash('sha256').update(raw).digest('hex'),
    rows: file.rows.map((row) => ({ ...row, [sampleColumn.name]: sampleMarkText })),
  };
}
