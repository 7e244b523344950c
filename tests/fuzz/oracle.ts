import type { CheckedData } from '../../src/intake/read-data.ts';
import type { TableFile } from '../../src/intake/table-file.ts';
import type { Portal } from '../../src/portal/portal.ts';
import type { DataFolder } from './data-files.ts';
import { sameNumber } from './exact.ts';
import { wrongRanks } from './oracle-ranks.ts';
import { wrongResults } from './oracle-results.ts';
import { wrongTasks } from './oracle-tasks.ts';
import { readCsv } from './printed-rows.ts';

/*
 * What the model says, computed a second time from the text of the files alone: its own reader of CSV, whole numbers,
 * its own ranks and shares. Of src/ it takes the definitions of columns, rankings and criteria, never a value.
 */

/** Where the checked rows or the model say something else than the files; empty where all is right. */
export function wrongNumbers(folder: DataFolder, data: CheckedData, portal: Portal): readonly string[] {
  const files = [
    ...data.registerFiles,
    ...data.series.flatMap((series) => [
      ...series.tableFiles,
      ...series.releases.flatMap(({ tableFiles, earlier }) => [
        ...tableFiles,
        ...earlier.flatMap((one) => one.tableFiles),
      ]),
    ]),
  ];
  return [
    ...files.flatMap((file) => [...otherText(folder, file), ...wrongCells(file)]),
    ...portal.series.flatMap((series) =>
      series.releases
        .flatMap((release) => [release, ...release.earlier])
        .flatMap((release) => [
          ...wrongRanks(series, release),
          ...wrongResults(portal, release),
          ...wrongTasks(release),
        ]),
    ),
  ];
}

/** The text that all the rest is read from has to be that of the file, to the byte. */
function otherText(folder: DataFolder, { path, text }: TableFile): readonly string[] {
  const bytes = folder.get(path);
  return bytes && Buffer.from(text).equals(bytes) ? [] : [`${path}: its text is not that of the file`];
}

/** Every cell that was read as something else than it says. */
function wrongCells(file: TableFile): readonly string[] {
  const printed = readCsv(file.text);
  if (printed.length !== file.rows.length)
    return [`${file.path}: ${printed.length} lines, ${file.rows.length} rows`];
  return printed.flatMap((row, index) =>
    file.table.columns.flatMap(({ name, kind, list }) => {
      const [text, value] = [row[name] ?? '', file.rows[index]![name]];
      const isNumber = kind === 'integer' || kind === 'decimal';
      const sound = list
        ? JSON.stringify(value) === JSON.stringify(text === '' ? [] : text.split(';'))
        : text === ''
          ? value === null
          : isNumber
            ? typeof value === 'number' && sameNumber(plain(value), text)
            : value === text;
      return sound
        ? []
        : [
            `${file.path} row ${index + 1}, ${name}: ${JSON.stringify(text)} read as ${JSON.stringify(value)}`,
          ];
    }),
  );
}

/** A number of JavaScript without an exponent. */
function plain(value: number): string {
  return value.toString().includes('e') ? value.toFixed(20).replace(/\.?0+$/, '') : value.toString();
}
