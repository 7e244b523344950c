import { describe, expect, it } from 'vitest';
import { rangeCellRows } from './range-cell.example.ts';
import { rangeCell } from './range-cell.ts';
import type { RangeCellData } from './range-cell.ts';
import { renderSvg } from './svg.ts';

const range = { lowest: 20, middle: 35, highest: 80 };

/** Where the band begins and ends, and where the rules stand, by class. */
function drawn(data: RangeCellData): { band: [number, number] | null; ink?: number; accent?: number } {
  const { nodes } = rangeCell(data, 106);
  const band = nodes.find((node) => node.kind === 'rect' && node.className === 'scale-3');
  const lines = nodes.flatMap((node) => (node.kind === 'line' ? [[node.className, node.x1]] : []));
  return {
    band: band?.kind === 'rect' ? [band.x, band.x + band.width] : null,
    ...(Object.fromEntries(lines) as object),
  };
}

describe('rangeCell', () => {
  it('spans the cell, with middle and value in their places', () => {
    expect(drawn({ ...range, value: 65 })).toEqual({ band: [0, 106], ink: 28, accent: 78 });
  });

  it('keeps the mark whole at both ends', () => {
    expect(drawn({ ...range, value: 20 }).accent).toBe(3);
    expect(drawn({ ...range, value: 80 }).accent).toBe(103);
  });

  it('is one place where all score the same', () => {
    expect(drawn({ lowest: 5, middle: 5, highest: 5, value: 5 })).toEqual({
      band: [50, 56],
      ink: 53,
      accent: 53,
    });
  });

  it('has no mark without a value', () => expect(drawn({ ...range, value: null }).accent).toBeUndefined());

  it('is hidden from screen readers', () => {
    expect(renderSvg(rangeCell(rangeCellRows[0]!), { kind: 'page', idPrefix: 'r' })).toContain(
      'aria-hidden="true"',
    );
  });
});
