import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { importVerb } from '../../src/desk/import.ts';
import type { Desk } from '../../src/desk/verb.ts';
import { formatProblem } from '../../src/intake/problems.ts';
import { readData } from '../../src/intake/read-data.ts';
import { generateSample } from '../../src/sample/generate-sample.ts';
import { temporaryFolder } from '../support/folders.ts';
import { deskOver, runVerb, type Asked } from './support/desk.ts';
import { officeFile, xlsxOf, type OfficeCell, type OfficeSheet } from './support/office-files.ts';
import { printedRows, writeSample } from './support/sample-folder.ts';

const files = generateSample({ provinces: 5, ministries: 4, quarters: 3, tasks: 200, seed: 57 });
const source = 'mau-nguon-2026-q3';
const head = ['Cơ quan', 'Năm', 'Chặng', 'Số tiền', 'Đơn vị tính', 'Trạng thái', 'Nguồn'];
const row = (value: OfficeCell, more: readonly OfficeCell[] = []): OfficeCell[] => [
  'Bộ Mẫu A',
  2026,
  'phân bổ',
  value,
  'points',
  'A',
  source,
  ...more,
];
const release = { series: 'nq57', period: '2026-Q3', table: 'budget' };

/** The first row of the budget that an import would write, or what stands in its way. */
async function planned(sheet: Partial<OfficeSheet>, asked: Asked = {}, desk?: Desk) {
  const file = officeFile(temporaryFolder(), 'kp.xlsx', xlsxOf([{ name: 'A', rows: [], ...sheet }]));
  const outcome = await runVerb(
    importVerb,
    { ...release, file, ...asked },
    desk ?? deskOver(writeSample(files)),
  );
  return {
    outcome,
    cells: outcome.data?.rows.map(({ cells }) => cells) ?? [],
    codes: outcome.problems.map(({ code }) => code),
  };
}

describe('what an officer declares settles a doubt', () => {
  it.each<[string, OfficeCell, Asked, string]>([
    ['thousands', '1.234', { numbers: 'vi' }, '1234'],
    ['decimals', '1.234', { numbers: 'en' }, '1.234'],
    ['the shown number', { t: 'n', v: 12.345, z: '0.0' }, { precision: 'shown' }, '12.3'],
    ['the stored number', { t: 'n', v: 12.345, z: '0.0' }, { precision: 'stored' }, '12.345'],
    ['percent as points', { t: 'n', v: 0.953, z: '0.0%' }, { percent: 'points' }, '95.3'],
    ['percent as a fraction', '95,3%', { percent: 'fraction' }, '0.953'],
  ])('%s', async (_name, value, asked, expected) => {
    const { cells, codes } = await planned({ rows: [head, row(value)] }, asked);
    expect(codes).not.toContain('number-ambiguous');
    expect(cells[0]?.['value']).toBe(expected);
  });

  it('a percentage is certain where the unit of its row is percent', async () => {
    const rows = [head, row('95,3%').with(4, 'percent')];
    expect((await planned({ rows })).cells[0]?.['value']).toBe('95.3');
  });

  it('a sign gets its status, the cell stays empty', async () => {
    const narrow = (cells: OfficeCell[]): OfficeCell[] => cells.toSpliced(5, 1);
    const { cells } = await planned(
      { rows: [narrow(head), narrow(row('chưa báo cáo')), narrow(row(null)).with(0, 'Bộ Mẫu B')] },
      { set: ['status=A'], missing: ['chưa báo cáo=O', 'trống=L'] },
    );
    expect(cells.map(({ value, status }) => [value, status])).toEqual([
      ['', 'O'],
      ['', 'L'],
    ]);
  });

  it('hidden rows are taken, or left out by name', async () => {
    const rows = [head, row(1), row(2).with(0, 'Bộ Mẫu B')];
    const taken = await planned({ rows, hiddenRows: [3] }, { hidden: 'take' });
    expect(taken.cells).toHaveLength(2);
    const left = await planned({ rows, hiddenRows: [3] }, { hidden: 'leave' });
    expect(left.cells).toHaveLength(1);
    expect(left.outcome.data?.leftOutRows).toContainEqual(expect.objectContaining({ row: 3 }));
  });

  it('a sheet with legacy letters is read in the declared encoding', async () => {
    const rows = [
      ['C¬ quan', 'N¨m', 'ChÆng', 'Sè tiÒn', '§¬n vÞ tÝnh', 'Tr¹ng th¸i', 'Nguån'],
      ['Bé MÉu A', 2026, 'ph©n bæ', 1, 'points', 'A', source],
    ];
    expect((await planned({ rows })).codes).toEqual(['encoding-legacy']);
    expect((await planned({ rows }, { encoding: 'tcvn3' })).cells[0]).toMatchObject({
      agency: 'mau-bo-a',
      stage: 'allocated',
    });
  });
});

describe('the mapping file', () => {
  const rows = [
    [...head.slice(0, 3), 'Giá trị quyết toán', ...head.slice(4), 'Mức'],
    row(5, ['cao']).with(0, 'Bộ Mẫu Aa'),
  ];

  it('is proposed, with null for what is unknown, and settles it once it is edited and given back', async () => {
    const desk = deskOver(writeSample(files));
    const first = await planned({ rows }, {}, desk);
    expect(first.codes).toEqual(['import-column-unknown', 'import-column-unknown', 'agency-unknown']);
    const path = first.outcome.written.find((one) => one.endsWith('budget.mapping.json'))!;
    const proposal = JSON.parse(readFileSync(path, 'utf8')) as {
      columns: Record<string, string | null>;
      agencies: Record<string, string>;
    };
    expect(proposal.columns).toMatchObject({ 'Cơ quan': 'agency', Mức: null, 'Giá trị quyết toán': null });
    proposal.columns['Giá trị quyết toán'] = 'value';
    proposal.agencies['Bộ Mẫu Aa'] = 'mau-bo-a';
    writeFileSync(path, JSON.stringify(proposal));

    const second = await planned({ rows }, { mapping: path }, desk);
    expect(second.codes.filter((code) => /import|agency/.test(code))).toEqual([]);
    expect(second.cells).toEqual([expect.objectContaining({ agency: 'mau-bo-a', value: '5' })]);
    expect(second.outcome.data?.columns.at(-1)).toMatchObject({ header: 'Mức', as: null, by: 'mapping' });
  });

  it('that an officer edited is never written over', async () => {
    const desk = deskOver(writeSample(files));
    const path = join(desk.outRoot, 'nq57-2026-Q3', 'budget.mapping.json');
    await planned({ rows }, {}, desk);
    // Another workbook: what nobody edited is replaced.
    const other = await planned({ rows: [head, row(1)] }, {}, desk);
    expect(other.outcome.written).toContain(path);
    writeFileSync(path, '{"columns":{}}');
    const { outcome } = await planned({ rows }, {}, desk);
    expect(readFileSync(path, 'utf8')).toBe('{"columns":{}}');
    expect(outcome.written.some((one) => one.endsWith('budget.mapping.new.json'))).toBe(true);
  });
});

describe('a release that has no folder yet', () => {
  const scoreRows = printedRows(files, 'series/mau-chi-so/2025/scores.csv');
  const text = [Object.keys(scoreRows[0]!), ...scoreRows.map((one) => Object.values(one))]
    .map((cells) => `${cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')}\n`)
    .join('');
  const asked = {
    series: 'mau-chi-so',
    period: '2025',
    table: 'scores',
    status: 'sample',
    'published-at': '2026-03-15T08:00:00+07:00',
    coverage: 'complete',
  };

  it('gets one with descriptor and table, at once, in a sound data folder', async () => {
    const kept = [...files].filter(([path]) => !path.startsWith('series/mau-chi-so/2025/'));
    const root = writeSample(new Map(kept));
    const file = officeFile(temporaryFolder(), 'diem.csv', text);
    const plan = await runVerb(importVerb, { ...asked, file }, deskOver(root));
    expect(plan.problems.map(formatProblem)).toEqual([]);
    expect(existsSync(join(root, 'series/mau-chi-so/2025'))).toBe(false);
    const done = await runVerb(importVerb, { ...asked, file, yes: true }, deskOver(root));
    expect(done.problems.map(formatProblem)).toEqual([]);
    expect(readData(root, 'sample').problems.map(formatProblem)).toEqual([]);
    expect(readFileSync(join(root, 'series/mau-chi-so/2025/scores.csv'), 'utf8')).toBe(
      files.get('series/mau-chi-so/2025/scores.csv'),
    );
    const made = JSON.parse(
      readFileSync(join(root, 'series/mau-chi-so/2025/datapackage.json'), 'utf8'),
    ) as object;
    expect(made).toMatchObject({
      version: '1.0.0',
      status: 'sample',
      populations: [{ as_of: '2025-12-31', size: 5 }],
    });
  });
});
