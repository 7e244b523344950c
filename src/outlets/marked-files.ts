import { createHash } from 'node:crypto';
import type { CheckedData, ReleaseData } from '../intake/read-data.ts';
import type { Bilingual, Column } from '../intake/table.ts';
import type { TableFile } from '../intake/table-file.ts';
import { marksIn, withMarkColumns, type MarkName, type Marks } from '../site/marks.ts';

const columnWords: Readonly<Record<MarkName, { readonly title: Bilingual; readonly about: Bilingual }>> = {
  sample: {
    title: { vi: 'Dữ liệu mẫu', en: 'Sample data' },
    about: {
      vi: 'Có ở mọi dòng của cổng mẫu; dữ liệu thật không có cột này.',
      en: 'In every row of the sample portal; real data have no such column.',
    },
  },
  preview: {
    title: { vi: 'Bản xem trước', en: 'Preview' },
    about: {
      vi: 'Có ở mọi dòng của bản xem trước; tệp đã công bố không có cột này.',
      en: 'In every row of a preview; published files have no such column.',
    },
  },
};

/** The last columns of every table that a marked portal gives away. */
export function markColumns(marks: Marks): readonly Column[] {
  return marksIn(marks).map(([name]) => ({ name, kind: 'text', required: true, ...columnWords[name] }));
}

/**
 * The data with every table file marked, in a column at its end for each mark. The bytes change, so length and hash do
 * too, and the schemas that are published with the files know the columns. Without marks the data stay as they are.
 */
export function markTableFiles(data: CheckedData, marks: Marks): CheckedData {
  if (marksIn(marks).length === 0) return data;
  const mark = (file: TableFile): TableFile => markFile(file, marks);
  const markRelease = (release: ReleaseData): ReleaseData => ({
    ...release,
    tableFiles: release.tableFiles.map(mark),
  });
  return {
    ...data,
    registerFiles: data.registerFiles.map(mark),
    series: data.series.map((series) => ({
      ...series,
      tableFiles: series.tableFiles.map(mark),
      releases: series.releases.map((release) => ({
        ...markRelease(release),
        earlier: release.earlier.map(markRelease),
      })),
    })),
  };
}

/** One table file with the columns. Every line is a row: the intake lets no cell hold a line break. */
export function markFile(file: TableFile, marks: Marks): TableFile {
  const lines = file.text
    .trimEnd()
    .split('\n')
    .map((line) => [line]);
  const text = `${withMarkColumns(lines, marks)
    .map((cells) => cells.join(','))
    .join('\n')}\n`;
  const raw = Buffer.from(text);
  return {
    ...file,
    table: { ...file.table, columns: [...file.table.columns, ...markColumns(marks)] },
    text,
    bytes: raw.length,
    sha256: createHash('sha256').update(raw).digest('hex'),
    rows: file.rows.map((row) => ({ ...row, ...Object.fromEntries(marksIn(marks)) })),
  };
}
