import { describe, expect, it } from 'vitest';
import { barRows, type BarRow } from './bar-rows.ts';
import { flatten } from './scene.ts';
import { textBoxes } from './text-boxes.ts';

const row = (value: number | null, text: string): BarRow => {
  return { lead: '1', label: 'Tỉnh Mẫu', value, text, className: 'scale-1' };
};
const words = { title: 'x', description: '', heads: { lead: '', label: '', value: '' } };
const bars = (rows: readonly BarRow[]) =>
  flatten(barRows(rows, 720, words).nodes).flatMap((node) =>
    node.kind === 'rect' && node.className === 'scale-1' ? [node.width] : [],
  );

describe('barRows', () => {
  it('draws bars from 0, as long as their values, and none of 0', () => {
    const [whole, half, ...rest] = bars([row(8, '8'), row(4, '4'), row(0, '0')]);
    expect(half).toBeCloseTo(whole! / 2);
    expect(rest).toEqual([]);
  });

  it('draws a stretch of the scale, and what stands out in it', () => {
    const mark = { from: 4, to: 5, className: 'scale-1' } as const;
    const [drawn] = bars([{ ...row(8, '3–8'), from: 2, className: 'scale-3', mark }]);
    const [whole] = bars([row(8, '3–8')]);
    expect(drawn).toBeCloseTo(whole! / 8);
  });

  it('says why a row has no bar', () => {
    const scene = barRows([row(8, '8'), row(null, 'chưa tìm thấy điểm')], 720, words);
    expect(textBoxes(scene).map(({ text }) => text)).toContain('chưa tìm thấy điểm');
  });
});
