import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { read, utils, write } from '@e965/xlsx';
import { strFromU8, unzipSync } from 'fflate';
import readExcel from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { importVerb } from '../../src/desk/import.ts';
import { templateVerb } from '../../src/desk/template.ts';
import { formatProblem } from '../../src/intake/problems.ts';
import { readData } from '../../src/intake/read-data.ts';
import { generateSample } from '../../src/sample/generate-sample.ts';
import { temporaryFolder } from '../support/folders.ts';
import { deskOver, runVerb } from './support/desk.ts';
import { namesOn, officeFile } from './support/office-files.ts';
import { printedRows, writeSample, type PrintedRow } from './support/sample-folder.ts';

const files = generateSample({ provinces: 5, ministries: 4, quarters: 3, tasks: 200, seed: 57 });
const release = { series: 'nq57', period: '2026-Q3' };
const namesById = namesOn('2026-09-30', printedRows(files, 'registers/agency-names.csv'));
const folder = 'series/nq57/2026-Q3';

async function templateOf(root: string, table: string): Promise<Uint8Array> {
  const outcome = await runVerb(templateVerb, { ...release, table }, deskOver(root));
  expect(outcome.ok).toBe(true);
  expect(outcome.written).toHaveLength(1);
  return new Uint8Array(readFileSync(outcome.written[0]!));
}

/** Types rows into the sheet, below those that are filled in already or over them, as Excel would save it. */
function filledIn(template: Uint8Array, rowsOf: (filled: readonly string[][]) => unknown[][]): Uint8Array {
  const book = read(template, { type: 'array', cellStyles: true });
  const sheet = book.Sheets['Số liệu']!;
  const grid: string[][] = utils.sheet_to_json(sheet, { header: 1, raw: false, defval: '' });
  utils.sheet_add_aoa(sheet, rowsOf(grid.slice(2)), { origin: 'A3' });
  return new Uint8Array(write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer);
}

describe('a template', () => {
  it('is read by another reader, with titles, names and the agencies of the period', async () => {
    const root = writeSample(files);
    const path = officeFile(temporaryFolder(), 'mau.xlsx', await templateOf(root, 'results'));
    const sheets = (await readExcel(path)) as unknown as { sheet: string; data: unknown[][] }[];
    const { data } = sheets.find(({ sheet }) => sheet === 'Số liệu')!;
    expect(data[0]!.slice(0, 3)).toEqual(['Cơ quan', 'Nhóm nhiệm vụ', 'Được giao']);
    expect(data[1]!.slice(0, 3)).toEqual(['agency', 'task_group', 'assigned']);
    expect(data[2]!.slice(0, 2)).toEqual(['Bộ Mẫu A', 'Nhận thức và tư duy']);
    // Four ministries and five provinces, seven groups.
    expect(data).toHaveLength(2 + 9 * 7);
    expect(sheets.map(({ sheet }) => sheet)).toEqual(['Số liệu', 'Giải thích', 'Danh mục']);
  });

  it('has drop-down lists and comments, and is the same every time', async () => {
    const root = writeSample(files);
    const template = await templateOf(root, 'recommendations');
    expect(await templateOf(root, 'recommendations')).toEqual(template);
    const parts = unzipSync(template);
    const sheet = strFromU8(parts['xl/worksheets/sheet1.xml']!);
    expect(sheet).toContain('<dataValidation type="list"');
    expect(sheet).toContain('<dataValidation type="date"');
    expect(strFromU8(parts['xl/comments1.xml']!)).toContain('Bắt buộc.');
    const lists = read(template, { type: 'array' }).Sheets['Danh mục']!;
    const words = utils.sheet_to_json<string[]>(lists, { header: 1, defval: '' }).flat();
    expect(words).toContain('đang chờ trả lời');
    expect(words).toContain('Thành phố Mẫu 03');
    expect(words).not.toContain('Tỉnh Mẫu 03');
  });

  it('without a table named, there is one for each that the series uses', async () => {
    const outcome = await runVerb(templateVerb, release, deskOver(writeSample(files)));
    expect((outcome.data as { tables: string[] }).tables).toContain('tasks');
    expect((outcome.data as { tables: string[] }).tables).not.toContain('ranks');
  });
});

describe('a template that was filled in comes back without a doubt', () => {
  const imported = async (table: string, content: Uint8Array, more = {}): Promise<string> => {
    const root = writeSample(files);
    const file = officeFile(temporaryFolder(), 'mau.xlsx', content);
    const asked = { ...release, file, table, yes: true, ...more };
    const outcome = await runVerb(importVerb, asked, deskOver(root));
    expect(outcome.problems.map(formatProblem)).toEqual([]);
    expect(readData(root, 'sample').problems.map(formatProblem)).toEqual([]);
    return readFileSync(join(root, folder, `${table}.csv`), 'utf8');
  };
  const typed = (row: PrintedRow, names: readonly string[]): unknown[] =>
    names.map((name) => {
      const text = row[name]!;
      return /^-?\d+(\.\d+)?$/.test(text) && name !== 'task_group' ? Number(text) : text || null;
    });

  it('results', async () => {
    const rows = printedRows(files, `${folder}/results.csv`);
    const names = Object.keys(rows[0]!);
    const template = await templateOf(writeSample(files), 'results');
    const content = filledIn(template, (filled) => {
      const groups = printedRows(files, 'registers/task-groups.csv').map(({ short_vi }) => short_vi);
      const kept = rows.map((row) => {
        const group = groups[Number(row['task_group']) - 1];
        const cells = filled.find(
          ([agency, at]) => agency === namesById.get(row['agency']!) && at === group,
        )!;
        return [...cells.slice(0, 2), ...typed(row, names).slice(2)];
      });
      // Rows of agencies without tasks in a group are deleted.
      return [...kept, ...filled.slice(kept.length).map((cells) => cells.map(() => ''))];
    });
    const lines = (text: string): string[] => text.split('\n').toSorted();
    expect(lines(await imported('results', content))).toEqual(lines(files.get(`${folder}/results.csv`)!));
  });

  it('scores, with a column for each criterion', async () => {
    const rows = printedRows(files, `${folder}/scores.csv`).filter(({ basis }) => basis === 'independent');
    const criteria = [...new Set(rows.map(({ criterion }) => criterion!))];
    const agencies = [...new Set(rows.map(({ agency }) => agency!))];
    const template = await templateOf(writeSample(files), 'scores');
    const content = filledIn(template, (filled) => {
      expect(filled).toHaveLength(agencies.length);
      return filled.map((cells, index) => {
        const own = rows.filter(({ agency }) => agency === agencies[index]);
        const values = criteria.map((id) => Number(own.find(({ criterion }) => criterion === id)!['value']));
        return [
          ...cells.slice(0, 2),
          ...values,
          'A',
          'đánh giá độc lập',
          own[0]!['assessed_by'],
          own[0]!['source'],
        ];
      });
    });
    const text = await imported('scores', content, { add: true });
    expect(text.split('\n')).toHaveLength(files.get(`${folder}/scores.csv`)!.split('\n').length);
  });

  it('recommendations', async () => {
    const rows = printedRows(files, `${folder}/recommendations.csv`);
    const names = Object.keys(rows[0]!);
    const template = await templateOf(writeSample(files), 'recommendations');
    const content = filledIn(template, () => rows.map((row) => typed(row, names)));
    expect(await imported('recommendations', content)).toBe(files.get(`${folder}/recommendations.csv`));
  });
});
