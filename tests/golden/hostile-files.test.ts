import { read, type WorkBook } from '@e965/xlsx';
import { unzipSync } from 'fflate';
import readExcel from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { checkTable } from '../../src/intake/check-table.ts';
import type { TableFile } from '../../src/intake/table-file.ts';
import { placedFiles } from '../../src/outlets/published-files.ts';
import type { Portal } from '../../src/portal/portal.ts';
import { sha256 } from '../../src/intake/lock/lock-hashes.ts';
import { addresses } from '../../src/site/addresses.ts';
import { hostileTexts } from '../support/hostile-texts.ts';
import { textOf } from '../support/real-portal.ts';
import { readCsv } from '../support/read-csv.ts';
import { smallPortal } from '../support/small-portal.ts';
import { readZip } from '../support/read-zip.ts';

/*
 * Cells that the intake refuses, put into the model behind its back: must-show 3 of the open data. In every file they
 * are what they were, and nothing that runs.
 */

const small = smallPortal();
const agencies = small.registerFiles.find(({ table }) => table.name === 'agencies')!;
const release = small.series.find(({ file }) => file.id === 'nq57')!.releases.at(-1)!;
const figures = release.tableFiles.find(({ table }) => table.name === 'figures')!;

/** A table with a hostile note in each of as many rows, keys kept. */
function poisoned(file: TableFile, column: string): TableFile {
  const [header, ...body] = readCsv(file.text);
  const at = header!.indexOf(column);
  const rows = hostileTexts.map((text, index) =>
    body[index % body.length]!.map((cell, place) => (place === at ? text : cell)),
  );
  const line = (cells: readonly string[]): string =>
    cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',');
  const text = `${[header!.join(','), ...rows.map(line)].join('\n')}\n`;
  const typed = hostileTexts.map((value, index) => ({ ...file.rows[index % body.length]!, [column]: value }));
  return {
    ...file,
    text,
    rowCount: rows.length,
    bytes: Buffer.byteLength(text),
    sha256: sha256(text),
    rows: typed,
  };
}

const hostileFigures = poisoned(figures, 'note_vi');
const hostilePortal: Portal = {
  ...small,
  registerFiles: small.registerFiles.map((file) => (file === agencies ? poisoned(agencies, 'id') : file)),
  series: small.series.map((series) => ({
    ...series,
    releases: series.releases.map((one) =>
      one === release
        ? { ...one, tableFiles: one.tableFiles.map((file) => (file === figures ? hostileFigures : file)) }
        : one,
    ),
  })),
};
const files = new Map(
  placedFiles(hostilePortal, addresses('vi')).map(({ listed, file }) => [listed.path!, file.bytes]),
);
const folder = `du-lieu/nq57/${release.period.toLowerCase()}`;
const name = `nq57-${release.period.toLowerCase()}`;
const workbooks = [
  `${folder}/${name}.xlsx`,
  'du-lieu/danh-muc/danh-muc.xlsx',
  'du-lieu/nq57/nq57-cac-ky.xlsx',
].filter((path) => files.has(path));

describe('hostile cells', () => {
  it('are refused by the intake, each of them', () => {
    const header = figures.table.columns.map((column) => column.name).join(',');
    for (const text of hostileTexts) {
      const row = figures.table.columns.map((column) =>
        column.name === 'note_vi' ? `"${text.replaceAll('"', '""')}"` : '',
      );
      const { problems } = checkTable(figures.table, 'figures.csv', `${header}\n${row.join(',')}\n`);
      const place = problems.filter(
        (problem) => problem.column === 'note_vi' || problem.column === undefined,
      );
      expect(place.length, JSON.stringify(text.slice(0, 30))).toBeGreaterThan(0);
    }
  });

  it.each(workbooks)('are texts in %s: no formula, no link, no script', async (path) => {
    const bytes = Buffer.from(files.get(path)!);
    const parts = Object.entries(unzipSync(bytes)).map(([part, content]) => [part, textOf(content)] as const);
    for (const [part, xml] of parts) {
      expect(xml, part).not.toMatch(/<f[ >]|<hyperlink|<oleObject|<externalReference|ddeLink|<script/i);
      expect(part).not.toMatch(/externalLinks|vbaProject|activeX/);
    }
    const book: WorkBook = read(bytes, { cellFormula: true, cellNF: true });
    const cells = Object.values(book.Sheets).flatMap(
      (sheet) => Object.values(sheet) as { t?: string; f?: string; l?: object }[],
    );
    expect(cells.filter((cell) => cell.f !== undefined || cell.l !== undefined)).toEqual([]);
    const sheets = await readExcel(bytes, { trim: false });
    const texts = new Set(sheets.flatMap(({ data }) => data.flat()));
    // A carriage return inside XML reads as a line feed; Excel writes and reads it so itself.
    const lost = hostileTexts.filter((text) => !texts.has(text) && !texts.has(text.replaceAll('\r', '\n')));
    expect(lost.map((text) => text.slice(0, 40))).toEqual([]);
  });

  it('have an apostrophe in front in CSV for Excel, where Excel would run or change them, and come back without it', () => {
    const path = `${folder}/figures-excel-vi.csv`;
    const text = textOf(files.get(path));
    const [header, ...rows] = readCsv(text, ';');
    const notes = rows.map((row) => row[header!.indexOf('note_vi')]!);
    expect(notes.map((note) => note.replace(/^'/, ''))).toEqual(hostileTexts);
    expect(notes.filter((note) => /^[\s\p{Cf}]*[=+\-@\t\r]/u.test(note))).toEqual([]);
    const book = read(text, { type: 'string', FS: ';' });
    const cells = Object.values(book.Sheets).flatMap((sheet) => Object.values(sheet) as { f?: string }[]);
    expect(cells.filter((cell) => cell.f !== undefined)).toEqual([]);
  });

  it('stay exact in the plain CSV and in JSON', async () => {
    const [header, ...rows] = readCsv(textOf(files.get(`${folder}/figures.csv`)));
    expect(rows.map((row) => row[header!.indexOf('note_vi')])).toEqual(hostileTexts);
    const json = JSON.parse(textOf(files.get(`${folder}/${name}.json`))) as {
      readonly tables: { readonly figures: { readonly rows: readonly { readonly note_vi: string }[] } };
    };
    expect(json.tables.figures.rows.map((row) => row.note_vi)).toEqual(hostileTexts);
    const packed = await readZip(files.get(`${folder}/${name}.zip`)!);
    expect(packed.get('figures.csv')!.equals(Buffer.from(hostileFigures.text))).toBe(true);
  });
});
