import { describe, expect, it } from 'vitest';
import { stackedCellRows } from './stacked-cell.example.ts';
import { stackedCell, type StackedCellData } from './stacked-cell.ts';
import { renderSvg } from './svg.ts';

/** Left edge, length and colour of each part that is drawn; the edges of pale fills are left out. */
function pieces(data: StackedCellData): [number, number, string][] {
  return stackedCell(data, 100).nodes.flatMap((node) =>
    node.kind === 'rect' && node.outline === undefined ? [[node.x, node.width, node.className]] : [],
  );
}

describe('stackedCell', () => {
  it('gives each part its share, in the order given', () => {
    const parts = [
      { value: 3, className: 'done' },
      { value: 0, className: 'late' },
      { value: 1, className: 'overdue' },
    ] as const;
    expect(pieces(parts)).toEqual([
      [0, 73.5, 'done'],
      [75, 23.5, 'overdue'],
    ]);
  });

  it('keeps a small part visible, inside the cell', () => {
    expect(pieces(stackedCellRows['a tiny part']).at(-1)).toEqual([99, 1, 'overdue']);
    // In the middle it lies over the next part.
    const middle = [500, 1, 499].map((value, index) => {
      return { value, className: index === 1 ? 'late' : 'done' } as const;
    });
    expect(pieces(middle).at(-1)).toEqual([50, 1, 'late']);
    // Stripes would hide the colour of a pixel.
    const kinds = stackedCell(stackedCellRows['a tiny part'], 100).nodes.map(({ kind }) => kind);
    expect(kinds).not.toContain('pattern');
  });

  it('draws an empty ground for no tasks, hatching for no figures', () => {
    expect(pieces(stackedCellRows['nothing'])).toEqual([[0, 100, 'surface']]);
    const missing = stackedCell(null).nodes;
    expect(missing.some((node) => node.kind === 'pattern' && node.pattern === 'hatch')).toBe(true);
  });

  it('is hidden from screen readers', () => {
    expect(renderSvg(stackedCell(null), { kind: 'page', idPrefix: 's' })).toContain('aria-hidden="true"');
  });
});
