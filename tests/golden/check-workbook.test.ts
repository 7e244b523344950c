import { readFileSync } from 'node:fs';
import { read } from '@e965/xlsx';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { checkVerb } from '../../src/desk/check.ts';
import { importVerb } from '../../src/desk/import.ts';
import { generateSample } from '../../src/sample/generate-sample.ts';
import { temporaryFolder } from '../support/folders.ts';
import { deskOver, runVerb } from './support/desk.ts';
import { officeFile, xlsxOf } from './support/office-files.ts';
import { printedRows, writeSample } from './support/sample-folder.ts';

const files = generateSample({ provinces: 5, ministries: 4, quarters: 3, tasks: 200, seed: 57 });
const release = { series: 'nq57', period: '2026-Q3' };
const folder = 'series/nq57/2026-Q3';

/** The sample's results under their own column names, the first count wrong; one cell has a comment already. */
function brokenResults(): Uint8Array {
  const rows = printedRows(files, `${folder}/results.csv`);
  const names = Object.keys(rows[0]!);
  const body = rows.map((row) =>
    names.map((name) => (/^\d+$/.test(row[name]!) ? Number(row[name]) : row[name]!)),
  );
  body[0]![2] = 99;
  const commented = { t: 's' as const, v: String(body[0]![0]), c: [{ a: 'Người lập', t: 'Xem lại' }] };
  return xlsxOf([{ name: 'Kết quả', rows: [names, [commented, ...body[0]!.slice(1)], ...body.slice(1)] }]);
}

describe('check --workbook', () => {
  it('marks and comments the cells in a copy and writes the page; the workbook stays as it is', async () => {
    const root = writeSample(files);
    const desk = deskOver(root);
    const bytes = brokenResults();
    const file = officeFile(temporaryFolder(), 'ket-qua.xlsx', bytes);
    const imported = await runVerb(importVerb, { ...release, file, table: 'results', yes: true }, desk);
    expect(imported.written.some((path) => path.startsWith(root))).toBe(true);

    const outcome = await runVerb(checkVerb, { workbook: file }, desk);
    expect(outcome.problems).toContainEqual(
      expect.objectContaining({
        code: 'counts-sum',
        cell: 'Kết quả!C2',
        file: `${folder}/results.csv`,
        line: 2,
      }),
    );
    expect(new Uint8Array(readFileSync(file))).toEqual(bytes);

    const marked = new Uint8Array(
      readFileSync(outcome.written.find((path) => path.endsWith('-danh-dau.xlsx'))!),
    );
    const sheet = read(marked, { type: 'array', cellStyles: true }).Sheets['Kết quả']!;
    const cell = sheet['C2'] as { v: number; s: { fgColor?: { rgb: string } }; c: { t: string }[] };
    expect(cell.v).toBe(99);
    expect(cell.s.fgColor?.rgb).toBe('FFC7CE');
    expect(cell.c[0]!.t).toContain('counts-sum');
    const plain = sheet['D2'] as { s: { fgColor?: unknown }; c?: unknown };
    expect([plain.s.fgColor, plain.c]).toEqual([undefined, undefined]);
    expect((sheet['A2'] as { c: { t: string }[] }).c[0]!.t).toContain('Xem lại');
    const boxes = strFromU8(unzipSync(marked)['xl/drawings/vmlDrawing1.vml']!);
    expect(boxes.match(/<v:shape /g)).toHaveLength(2);

    const page = readFileSync(
      outcome.written.find((path) => path.endsWith('kiem-tra.html'))!,
      'utf8',
    );
    expect(page).toContain('Kết quả!C2');
    expect(page).toContain('counts-sum');
    expect(page).not.toMatch(/<script|\sstyle=|https?:/);
  });

  it('an import that stops marks the cells, too; a CSV file becomes a workbook for it', async () => {
    const text = 'Cơ quan;Nhóm nhiệm vụ;Được giao\nBộ Mẫu Z;1;5\n';
    const file = officeFile(temporaryFolder(), 'ket-qua.csv', text);
    const outcome = await runVerb(
      importVerb,
      { ...release, file, table: 'results' },
      deskOver(writeSample(files)),
    );
    const marked = outcome.written.find((path) => path.endsWith('ket-qua-danh-dau.xlsx'))!;
    const sheet = read(readFileSync(marked), { type: 'buffer' }).Sheets['CSV']!;
    expect((sheet['A2'] as { v: string; c: { t: string }[] }).v).toBe('Bộ Mẫu Z');
    expect((sheet['A2'] as { v: string; c: { t: string }[] }).c[0]!.t).toContain('agency-unknown');
  });

  it('a workbook that nothing was imported from is told', async () => {
    const file = officeFile(temporaryFolder(), 'khac.xlsx', xlsxOf([{ name: 'A', rows: [['x']] }]));
    const outcome = await runVerb(checkVerb, { workbook: file }, deskOver(writeSample(files)));
    expect(outcome.problems.map(({ code }) => code)).toEqual(['workbook-not-imported']);
  });

  it('without a workbook the page lists every problem, or that there is none', async () => {
    const desk = deskOver(writeSample(files));
    const outcome = await runVerb(checkVerb, {}, desk);
    expect(outcome.ok).toBe(true);
    expect(readFileSync(outcome.written[0]!, 'utf8')).toContain('Không có vấn đề nào.');
  });
});
