import readExcel from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { filesByPath, isLookup, realPortal, textOf } from '../support/real-portal.ts';
import { readCsv } from '../support/read-csv.ts';

/*
 * Every sheet of every workbook, read by a reader that has nothing to do with the writer, against the CSV file of the
 * same table, read by quotes and commas alone: must-show 2 of the open data.
 */

const files = filesByPath(realPortal());
const workbooks = [...files.keys()].filter((path) => path.endsWith('.xlsx'));
/** Sheets that are for people; the others are tables. */
const besides = 2;

type Cell = string | number | boolean | Date | null;

/** A cell of a workbook as its CSV file would have it. */
function asCsv(cell: Cell): string {
  if (cell === null) return '';
  return cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell);
}

/** The digits of a number without what a computer drops: `1.50` is `1.5`. */
function asNumber(text: string): string {
  return String(Number(text));
}

describe('the workbooks of a release, of a series, of the registers', () => {
  it('are there for each of them, under each of their addresses', () => {
    expect(workbooks.filter((path) => /\/v\d/.test(path)).length).toBe(
      realPortal().series.flatMap(({ releases }) => releases).length,
    );
    expect(workbooks).toEqual(
      expect.arrayContaining([
        'du-lieu/papi/2024/papi-2024.xlsx',
        'du-lieu/papi/2024/v1.0.0/papi-2024.xlsx',
        'du-lieu/papi/moi-nhat/papi-moi-nhat.xlsx',
        'du-lieu/papi/papi-cac-ky.xlsx',
        'du-lieu/danh-muc/danh-muc.xlsx',
      ]),
    );
  });

  it.each(workbooks.filter((path) => !/\/(?:v\d[^/]*|moi-nhat)\//.test(path)))(
    '%s has the cells of its CSV files, numbers as numbers',
    async (path) => {
      const folder = path.replace(/[^/]+$/, '');
      const sheets = await readExcel(Buffer.from(files.get(path)!));
      expect(sheets.slice(0, besides).map(({ sheet }) => sheet)).toEqual([
        'Đọc trước – Read me',
        'Các cột – Columns',
      ]);
      const tables = sheets.slice(besides);
      expect(tables.length).toBeGreaterThan(0);
      for (const { sheet, data } of tables) {
        const expected = readCsv(textOf(files.get(`${folder}${sheet}.csv`)));
        const differing: string[] = [];
        expect(data.length, sheet).toBe(expected.length);
        data.forEach((row, at) => {
          // Empty cells at the end of a row are not kept.
          expected[at]!.forEach((text, column) => {
            const cell = (row[column] ?? null) as Cell;
            const same = typeof cell === 'number' ? String(cell) === asNumber(text) : asCsv(cell) === text;
            if (!same) differing.push(`${sheet} ${at + 1}/${column + 1}: ${asCsv(cell)} ≠ ${text}`);
          });
          const more = data[0]!.slice(expected[0]!.length);
          if (more.some((head) => !/_name_(?:vi|en)$/.test(String(head))))
            differing.push(`${sheet}: ${more.join(', ')}`);
        });
        expect(differing.slice(0, 5)).toEqual([]);
      }
    },
  );

  it('hold scores as numbers, days as days, ids as text', async () => {
    const sheets = await readExcel(Buffer.from(files.get('du-lieu/papi/2024/papi-2024.xlsx')!));
    const [header, row] = sheets.find(({ sheet }) => sheet === 'scores')!.data;
    expect(typeof row![header!.indexOf('value')]).toBe('number');
    expect(row![header!.indexOf('agency')]).toBe('ha-noi');
    const registers = await readExcel(Buffer.from(files.get('du-lieu/danh-muc/danh-muc.xlsx')!));
    const agencies = registers.find(({ sheet }) => sheet === 'agencies')!.data;
    expect(agencies[1]![agencies[0]!.indexOf('id_name_vi')]).toBe('Hà Nội');
    const names = registers.find(({ sheet }) => sheet === 'agency-names')!.data;
    const days = names.slice(1).map((cells) => cells[names[0]!.indexOf('valid_from')]);
    const given = days.filter((day) => day !== null && day !== undefined);
    expect(given.length).toBeGreaterThan(20);
    expect(given.filter((day) => !(day instanceof Date))).toEqual([]);
  });

  it('have the names of agencies, criteria and rankings in the row of their ids', async () => {
    const sheets = await readExcel(Buffer.from(files.get('du-lieu/papi/2024/papi-2024.xlsx')!));
    const [header, row] = sheets.find(({ sheet }) => sheet === 'scores')!.data;
    const cell = (name: string) => row![header!.indexOf(name)];
    expect([cell('agency'), cell('agency_name_vi'), cell('agency_name_en')]).toEqual([
      'ha-noi',
      'Hà Nội',
      'Hà Nội',
    ]);
    expect([cell('criterion'), cell('criterion_name_vi')]).toEqual(['sc11', 'Hiểu biết của công dân']);
    expect(cell('ranking_name_vi')).toMatch(/63/);
    expect(sheets.map(({ sheet }) => sheet)).toEqual(
      expect.arrayContaining(['agencies', 'criteria', 'rankings', 'sources']),
    );
  });

  it('say at first what they are: status, version, terms, gaps, in both languages', async () => {
    const [readMe] = await readExcel(Buffer.from(files.get('du-lieu/papi/2024/papi-2024.xlsx')!));
    const column = (at: number): string => readMe!.data.map((row) => row[at] ?? '').join('\n');
    expect(column(0)).toMatch(/^PAPI 2024 ·/);
    for (const said of [
      'Phiên bản: 1.0.0',
      'Tổng hợp từ báo chí',
      'Chủ sở hữu số liệu: CECODES',
      'Chưa tìm thấy điểm của Vĩnh Phúc',
      's006:',
    ]) {
      expect(column(0)).toContain(said);
    }
    for (const said of [
      'Version: 1.0.0',
      'compiled',
      'CECODES',
      'No scores were found for Vĩnh Phúc',
      's006:',
    ]) {
      expect(column(1).toLowerCase()).toContain(said.toLowerCase());
    }
  });
});

describe('CSV for Excel with Vietnamese settings', () => {
  const excel = [...files.keys()].filter(
    (path) => path.endsWith('-excel-vi.csv') && !/\/(?:v\d[^/]*|moi-nhat)\//.test(path),
  );

  it('is there for every table', () => {
    const plain = [...files.keys()].filter(
      (path) => path.endsWith('.csv') && !path.endsWith('-excel-vi.csv'),
    );
    expect(
      plain.filter((path) => !isLookup(path) && !files.has(path.replace(/\.csv$/, '-excel-vi.csv'))),
    ).toEqual([]);
  });

  it.each(excel)('%s gives the plain table back', (path) => {
    const text = textOf(files.get(path));
    expect(text.startsWith('\uFEFF')).toBe(true);
    expect(text.endsWith('\r\n')).toBe(true);
    const plain = readCsv(textOf(files.get(path.replace('-excel-vi', ''))));
    const cells = readCsv(text, ';');
    expect(cells.length).toBe(plain.length);
    const differing = cells.flatMap((row, at) =>
      row.flatMap((cell, column) => {
        const exact = plain[at]![column]!;
        const number = /^-?\d+,\d+$/.test(cell) ? cell.replace(',', '.') : cell;
        return cell.replace(/^'/, '') === exact || number === exact
          ? []
          : [`${at + 1}/${column + 1}: ${cell}`];
      }),
    );
    expect(differing).toEqual([]);
  });
});
