import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { importVerb } from '../../src/desk/import.ts';
import { formatProblem } from '../../src/intake/problems.ts';
import { readData } from '../../src/intake/read-data.ts';
import { recommendations } from '../../src/intake/tables/accountability-tables.ts';
import { generateSample } from '../../src/sample/generate-sample.ts';
import { temporaryFolder } from '../support/folders.ts';
import { deskOver, runVerb, type Asked } from './support/desk.ts';
import { namesOn, officeFile, xlsxOf } from './support/office-files.ts';
import {
  firstResultRow,
  noScore,
  recommendationFile,
  recommendationRows,
  resultsSheet,
  resultsWorkbook,
  scoreSheet,
  withCell,
} from './support/office-tables.ts';
import { printedRows, withoutTable, writeSample } from './support/sample-folder.ts';

const files = generateSample({ provinces: 5, ministries: 4, quarters: 3, tasks: 200, seed: 57 });
const folder = 'series/nq57/2026-Q3';
const names = namesOn('2026-09-30', printedRows(files, 'registers/agency-names.csv'));
const groups = printedRows(files, 'registers/task-groups.csv');
const nameOf = (agency: string): string => names.get(agency)!;
const groupOf = (number: string): string => groups.find((row) => row['number'] === number)!['short_vi']!;

const sampleWithout = (table: string): string => writeSample(withoutTable(files, folder, table));

const release = { series: 'nq57', period: '2026-Q3' };
const source = 'source=mau-nguon-2026-q3';
const textOf = (root: string, table: string): string =>
  readFileSync(join(root, folder, `${table}.csv`), 'utf8');

async function importFile(root: string, name: string, content: Uint8Array | string, asked: Asked) {
  const file = officeFile(temporaryFolder(), name, content);
  return runVerb(importVerb, { ...release, file, ...asked }, deskOver(root));
}

describe('a ministry’s table of results', () => {
  const rows = printedRows(files, `${folder}/results.csv`);
  const sheet = resultsSheet(rows, nameOf, groupOf);
  const asked = {
    table: 'results',
    set: [source, 'status=A'],
    missing: ['chưa báo cáo=O'],
    coverage: 'complete',
    scope: 'political-system',
  };

  it('gives the plan first and changes nothing', async () => {
    const root = sampleWithout('results');
    const before = readData(root, 'sample').problems.length;
    const outcome = await importFile(root, 'PL1.xlsx', resultsWorkbook(sheet), asked);
    expect(outcome.problems.map(formatProblem)).toEqual([]);
    expect(outcome.ok).toBe(true);
    expect(readData(root, 'sample').problems.length).toBe(before);
    expect(outcome.written.every((path) => !path.startsWith(root))).toBe(true);
    expect(outcome.data!.columns.map(({ as }) => as)).toEqual([
      null,
      'agency',
      'task_group',
      'assigned',
      'done_on_time',
      'done_late',
      'in_progress',
      'overdue',
      'recurring',
      null,
      'note_vi',
      'note_en',
    ]);
    const last = firstResultRow + rows.length - 1;
    expect(outcome.data!.leftOutRows.map(({ row, reason }) => [row, reason.en])).toEqual([
      [1, 'above the table'],
      [2, 'above the table'],
      [3, 'above the table'],
      [5, 'header'],
      [6, 'header'],
      [7, 'numbers of columns'],
      [last + 1, 'a total, which the portal computes'],
      [last + 3, 'notes and signatures below the table'],
      [last + 4, 'notes and signatures below the table'],
    ]);
    expect(outcome.data!.leftOutSheets.map(({ name }) => name)).toEqual(['Bìa']);
  });

  it('becomes results.csv, to the byte, in a sound release', async () => {
    const root = sampleWithout('results');
    const outcome = await importFile(root, 'PL1.xlsx', resultsWorkbook(sheet), { ...asked, yes: true });
    expect(outcome.problems.map(formatProblem)).toEqual([]);
    expect(textOf(root, 'results')).toBe(files.get(`${folder}/results.csv`));
    expect(readData(root, 'sample').problems.map(formatProblem)).toEqual([]);
  });

  it('with a count that does not add up, the problem stands at its cell', async () => {
    const root = sampleWithout('results');
    const broken = withCell(sheet, firstResultRow, 4, 99);
    const outcome = await importFile(root, 'PL1.xlsx', resultsWorkbook(broken), { ...asked, yes: true });
    expect(outcome.ok).toBe(false);
    expect(outcome.problems).toContainEqual(
      expect.objectContaining({ code: 'counts-sum', cell: `Phụ lục I!D${firstResultRow}`, line: 2 }),
    );
  });
});

describe('a provincial score sheet', () => {
  const all = printedRows(files, `${folder}/scores.csv`);
  const rows = all.filter(({ ranking, basis }) => ranking === 'provinces' && basis === 'independent');
  const criteria = printedRows(files, 'series/nq57/criteria.csv');
  const short = (agency: string): string =>
    nameOf(agency).replace('Thành phố ', 'TP. ').replace('Tỉnh ', '').toUpperCase();
  const sheet = scoreSheet(rows, criteria, short);
  const assessed = rows[0]!['assessed_by']!;
  const asked = {
    table: 'scores',
    set: [source, 'status=A', 'ranking=Các tỉnh mẫu', 'basis=đánh giá độc lập', `assessed_by=${assessed}`],
    missing: [`${noScore}=${rows.find(({ value }) => value === '')!['status']!}`],
    add: true,
  };
  const withoutThem = (): string => {
    const kept = all.filter((row) => !rows.includes(row));
    const head = Object.keys(all[0]!);
    const text = [head, ...kept.map((row) => head.map((name) => row[name]!))]
      .map((row) => `${row.join(',')}\n`)
      .join('');
    return writeSample(new Map([...files, [`${folder}/scores.csv`, text]]));
  };

  it('is added to scores.csv, a row for each criterion, in a sound release', async () => {
    const root = withoutThem();
    expect(readData(root, 'sample').data).toBeNull();
    const outcome = await importFile(root, 'diem.xlsx', xlsxOf([sheet]), { ...asked, yes: true });
    expect(outcome.problems.map(formatProblem)).toEqual([]);
    const lines = (text: string): string[] => text.split('\n').toSorted();
    expect(lines(textOf(root, 'scores'))).toEqual(lines(files.get(`${folder}/scores.csv`)!));
    expect(readData(root, 'sample').problems.map(formatProblem)).toEqual([]);
  });

  it('with a name that no agency has, it is told at its cell with the nearest, and nothing is written', async () => {
    const root = withoutThem();
    const before = textOf(root, 'scores');
    const broken = withCell(sheet, 3, 2, 'TP. Mầu 0l');
    const outcome = await importFile(root, 'diem.xlsx', xlsxOf([broken]), { ...asked, yes: true });
    expect(outcome.problems.map(({ code, cell }) => [code, cell])).toEqual([['agency-unknown', 'Điểm!B3']]);
    expect(formatProblem(outcome.problems[0]!)).toContain('mau-tinh-01');
    expect(textOf(root, 'scores')).toBe(before);
  });
});

describe('a list of recommendations in UTF-16', () => {
  const rows = printedRows(files, `${folder}/recommendations.csv`);
  const state = recommendations.columns.find((column) => column.name === 'state');
  const stateOf = (code: string): string =>
    (state && 'values' in state ? [...state.values] : []).find((value) => value.code === code)!.title.vi;
  const list = recommendationRows(rows, nameOf, stateOf);
  const asked = { table: 'recommendations', set: [source], dates: 'dmy' };

  it('becomes recommendations.csv, to the byte, in a sound release', async () => {
    const root = sampleWithout('recommendations');
    const outcome = await importFile(root, 'kien-nghi.csv', recommendationFile(list), {
      ...asked,
      yes: true,
    });
    expect(outcome.problems.map(formatProblem)).toEqual([]);
    expect(textOf(root, 'recommendations')).toBe(files.get(`${folder}/recommendations.csv`));
    expect(readData(root, 'sample').problems.map(formatProblem)).toEqual([]);
  });

  it('with days whose order was not declared, each is told at its cell', async () => {
    const root = sampleWithout('recommendations');
    const outcome = await importFile(root, 'kien-nghi.csv', recommendationFile(list), {
      table: 'recommendations',
      set: [source],
    });
    expect(new Set(outcome.problems.map(({ code }) => code))).toEqual(new Set(['day-ambiguous']));
    expect(outcome.problems).toContainEqual(
      expect.objectContaining({ code: 'day-ambiguous', line: 3, cell: 'E3' }),
    );
  });

  it('waiting though it was answered, the intake’s problem stands at the line and cell of the list', async () => {
    const root = sampleWithout('recommendations');
    const broken = list.map((row, index) =>
      index === 2 ? row.map((cell, at) => (at === 10 ? stateOf('waiting') : cell)) : row,
    );
    const outcome = await importFile(root, 'kien-nghi.csv', recommendationFile(broken), {
      ...asked,
      yes: true,
    });
    expect(outcome.problems).toContainEqual(
      expect.objectContaining({ code: 'cell-unwanted', line: 2, cell: 'L3', column: 'answered_on' }),
    );
  });
});
