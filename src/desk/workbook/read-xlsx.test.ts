import { describe, expect, it } from 'vitest';
import { xlsxOf, type OfficeCell } from '../../../tests/golden/support/office-files.ts';
import { cellAt, mergedAt } from './grid.ts';
import { gridsOfXlsx } from './read-xlsx.ts';

const oneRow = (cells: readonly OfficeCell[], date1904 = false) =>
  gridsOfXlsx(xlsxOf([{ name: 'A', rows: [cells] }], date1904))[0]!;

describe('cells', () => {
  it('texts, numbers, percentages, days, truth, errors and formulas are told apart', () => {
    const grid = oneRow([
      'chữ',
      1.5,
      { t: 'n', v: 0.95, z: '0%' },
      { t: 'n', v: 46295, z: 'dd/mm/yyyy' },
      { t: 'b', v: true },
      { t: 'e', v: 0x17, w: '#REF!' },
      { t: 'n', v: 3, f: '1+2' },
      { t: 'n', f: 'Z1' },
      '  ',
    ]);
    const cells = [...grid.rows.get(1)!.values()];
    expect(cells.map(({ kind }) => kind)).toEqual([
      'text', 'number', 'percent', 'date', 'boolean', 'error', 'number', 'no-value',
    ]); // prettier-ignore
    expect(cells.map(({ number }) => number)).toEqual([null, 1.5, 0.95, null, null, null, 3, null]);
    expect(cells[6]!.formula).toBe('1+2');
  });

  it.each([
    [46295, false, '2026-09-30'],
    [44833, true, '2026-09-30'],
    [60, false, null],
    [46295.5, false, '2026-09-30T12:00'],
  ])('the serial number %d is a day (1904: %s)', (v, date1904, day) => {
    expect(cellAt(oneRow([{ t: 'n', v, z: 'dd/mm/yyyy' }], date1904), 1, 1)?.day).toBe(day);
  });
});

it('merged ranges, comments and what is hidden are kept', () => {
  const commented: OfficeCell = { t: 's', v: 'x', c: [{ a: 'ai', t: 'Xem lại' }] };
  const [first, second] = gridsOfXlsx(
    xlsxOf([
      {
        name: 'Bảng 1',
        rows: [
          ['a', 'b'],
          [commented, 'd'],
        ],
        merged: ['A1:B1'],
        hiddenRows: [2],
        hiddenColumns: [2],
      },
      { name: 'Ẩn', rows: [['z']], hidden: true },
    ]),
  );
  expect(mergedAt(first!, 1, 2)).toEqual({ top: 1, left: 1, bottom: 1, right: 2 });
  expect([[...first!.hiddenRows], [...first!.hiddenColumns]]).toEqual([[2], [2]]);
  expect(cellAt(first!, 2, 1)?.comment).toBe('Xem lại');
  expect([first!.hidden, second!.hidden, second!.name]).toEqual([false, true, 'Ẩn']);
});
