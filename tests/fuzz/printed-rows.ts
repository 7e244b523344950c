import type { Release, Series } from '../../src/portal/portal.ts';

/** A row as its line says it: column → text. */
export type PrintedRow = Readonly<Record<string, string>>;

/** The rows of a table of a release or series, read from its text; none where it has no such table. */
export function rowsOf(
  { tableFiles }: Pick<Release | Series, 'tableFiles'>,
  table: string,
): readonly PrintedRow[] {
  const file = tableFiles.find((one) => one.table.name === table);
  return file ? readCsv(file.text) : [];
}

/** Reads CSV as the intake takes it, by other means than the intake's. */
export function readCsv(text: string): readonly PrintedRow[] {
  const [header, ...lines] = text.replace(/\n$/, '').split('\n').map(splitLine);
  return lines.map((cells) => Object.fromEntries(header!.map((name, index) => [name, cells[index] ?? ''])));
}

/** The cells of one line. */
export function splitLine(line: string): readonly string[] {
  return [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
    ([, quoted, bare]) => quoted?.replaceAll('""', '"') ?? bare!,
  );
}
