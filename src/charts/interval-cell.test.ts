import { describe, expect, it } from 'vitest';
import { intervalCellRows } from './interval-cell.example.ts';
import { intervalCell } from './interval-cell.ts';
import { renderSvg } from './svg.ts';

const rects = (name: keyof typeof intervalCellRows) =>
  intervalCell(intervalCellRows[name], 340).nodes.flatMap((node) =>
    node.kind === 'rect' ? [[node.className, node.x, node.x + node.width]] : [],
  );

describe('intervalCell', () => {
  it('spans the ranks reached, with the rank itself upon them', () => {
    expect(rects('wide')).toEqual([
      ['scale-3', 20, 90],
      ['scale-1', 40, 50],
    ]);
  });

  it('ends with the table', () => {
    expect(rects('last').map(([, , end]) => end)).toEqual([340, 340]);
    expect(rects('one rank').map(([, start]) => start)).toEqual([0, 0]);
  });

  it('without an interval shows the rank alone', () => {
    expect(rects('none').map(([paint]) => paint)).toEqual(['scale-1']);
  });

  it('is hidden from screen readers', () => {
    const svg = renderSvg(intervalCell(intervalCellRows['wide']), { kind: 'page', idPrefix: 'k' });
    expect(svg).toContain('aria-hidden="true"');
  });
});
