import { describe, expect, it } from 'vitest';
import { flatten } from './scene.ts';
import { stackedRows, type StackedRow } from './stacked-rows.ts';
import { textBoxes } from './text-boxes.ts';

const words = { title: 'x', description: 'y', heads: { label: 'Nơi', cells: ['Quá hạn'] }, key: [] };
const row = (done: number, overdue: number): StackedRow => ({
  label: 'Tỉnh Mẫu',
  note: null,
  parts: [
    { value: done, className: 'done' },
    { value: overdue, className: 'overdue' },
  ],
  cells: [[String(overdue), '50%']],
});
const rects = (rows: readonly StackedRow[]) =>
  flatten(stackedRows(rows, 720, words).nodes).flatMap((node) => (node.kind === 'rect' ? [node] : []));

describe('stackedRows', () => {
  it('divides each row by its own whole, under its name', () => {
    const ends = (className: string) =>
      rects([row(3, 1), row(300, 100)]).filter((rect) => rect.className === className);
    const [first, second] = ends('overdue');
    expect(first!.x).toBeCloseTo(second!.x);
    expect(first!.width).toBeCloseTo(second!.width);
    expect(second!.y).toBeGreaterThan(first!.y);
  });

  it('says the reason under the name where there are no numbers, and draws no part', () => {
    const missing: StackedRow = { ...row(0, 0), note: 'chưa báo cáo', parts: null, cells: [['–']] };
    const scene = stackedRows([missing], 720, words);
    expect(textBoxes(scene).map(({ text }) => text)).toEqual([
      'Nơi',
      'Quá hạn',
      'Tỉnh Mẫu',
      'chưa báo cáo',
      '–',
    ]);
    expect(
      rects([missing]).filter(({ className }) => className === 'done' || className === 'overdue'),
    ).toEqual([]);
  });
});
