import { describe, expect, it } from 'vitest';
import { barCell } from './bar-cell.ts';
import type { BarCellData } from './bar-cell.ts';
import { renderSvg } from './svg.ts';

/** Left edge and length of the bar, if there is one. */
function bar(data: BarCellData): [number, number] | undefined {
  const node = barCell(data).nodes.find(({ kind }) => kind === 'rect');
  return node?.kind === 'rect' ? [node.x, node.width] : undefined;
}

describe('barCell', () => {
  it('starts at zero, in both directions', () => {
    expect(bar({ value: 50, min: 0, max: 100 })).toEqual([0, 80]);
    expect(bar({ value: 50, min: -100, max: 100 })).toEqual([80, 40]);
    expect(bar({ value: -50, min: -100, max: 100 })).toEqual([40, 40]);
    // A domain that leaves 0 out would make bars lie.
    expect(bar({ value: 90, min: 80, max: 100 })).toEqual([0, 144]);
  });

  it('keeps a true zero empty and a small value visible', () => {
    expect(bar({ value: 0, min: 0, max: 100 })).toBeUndefined();
    expect(bar({ value: 0.01, min: 0, max: 100 })).toEqual([0, 1]);
    expect(bar({ value: -0.01, min: -100, max: 0 })).toEqual([159, 1]);
  });

  it('never leaves the cell', () => {
    expect(bar({ value: 500, min: 0, max: 100 })).toEqual([0, 160]);
    expect(bar({ value: 3, min: 0, max: 0 })).toEqual([0, 160]);
  });

  it('hatches a missing value and hides the drawing from screen readers', () => {
    const scene = barCell({ value: null, min: 0, max: 1 });
    expect(scene.nodes.some((node) => node.kind === 'pattern' && node.pattern === 'hatch')).toBe(true);
    expect(renderSvg(scene, { kind: 'page', idPrefix: 'b' })).toContain('aria-hidden="true"');
  });
});
