import { describe, expect, it } from 'vitest';
import { flatten } from './scene.ts';
import type { SceneNode } from './scene.ts';
import { renderSvg } from './svg.ts';
import { textBox, textBoxes } from './text-boxes.ts';
import { tileMapExample, tileMapWords } from './tile-map.example.ts';
import { tileMap } from './tile-map.ts';
import type { Tile, TileMapData } from './tile-map.ts';

const draw = (data: TileMapData, width: number) => tileMap(data, width, tileMapWords);

/** Tiles in nine columns, all alike but for their labels. */
function grid(labels: readonly string[], more: Partial<Tile> = {}): TileMapData {
  const tiles = labels.map((label, index): Tile => {
    const place = { column: index % 9, row: Math.floor(index / 9) };
    return { id: `t${index}`, ...place, label, title: label, className: 'scale-2', ...more };
  });
  return {
    tiles: [...tiles, { id: 'edge', column: 8, row: 0, label: '–', title: '–', className: 'missing' }],
    legend: [],
  };
}

/** Every tile's texts with the tile they must stay in. */
function escapes(nodes: readonly SceneNode[]): string[] {
  return nodes.flatMap((node) => {
    if (node.kind !== 'group') return [];
    const inside = flatten(node.children);
    const area = inside.find(({ kind }) => kind === 'rect');
    if (area?.kind !== 'rect') return [];
    return inside.flatMap((child) => {
      if (child.kind !== 'text') return [];
      const box = textBox(child);
      return box.left < area.x || box.right > area.x + area.width ? [box.text] : [];
    });
  });
}

describe('tileMap', () => {
  it.each([false, true])('keeps texts inside their tiles (merged: %s)', (merged) => {
    for (const width of [320, 360, 480, 720, 1200]) {
      const scene = draw(tileMapExample(merged), width);
      expect(escapes(scene.nodes), String(width)).toEqual([]);
    }
  });

  it('writes the longest real names in full at 360, at 9.5 pixels or more', () => {
    const names = [
      'TP Hồ Chí Minh',
      'Tuyên Quang',
      'Thái Nguyên',
      'Quảng Ngãi',
      'Vĩnh Long',
      'Hoàng Sa',
      'Trường Sa',
    ];
    const scene = draw(grid(names, { value: '82,4' }), 360);
    const written = textBoxes(scene)
      .map(({ text }) => text)
      .join(' ');
    for (const name of names) expect(written.replaceAll(' 82,4', '')).toContain(name);
    const sizes = flatten(scene.nodes).map((node) => (node.kind === 'text' ? node.size : 99));
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(9.5);
  });

  it('shows former provinces inside the merged one, the whole tile being no link then', () => {
    const inner = ['Tuyên Mẫu', 'Hà Mẫu'].map((label) => {
      return { label, title: label, className: 'scale-1' as const, href: `/${label}/` };
    });
    const data = grid(['Tuyên Mẫu'], { inner, href: '/merged/' });
    const scene = draw(data, 720);
    expect(textBoxes(scene).map(({ text }) => text)).toEqual(expect.arrayContaining(['Tuyên Mẫu', 'Hà Mẫu']));
    const svg = renderSvg(scene, { kind: 'page', idPrefix: 't' });
    expect(svg).toContain('<a class="inner"');
    expect(svg).not.toContain('href="/merged/"');
  });

  it('marks a missing tile by a pattern and the chosen one by an outline', () => {
    const data = grid(['A'], { className: 'missing', highlighted: true });
    const nodes = flatten(draw(data, 360).nodes);
    expect(nodes.some((node) => node.kind === 'pattern' && node.pattern === 'hatch')).toBe(true);
    expect(nodes.at(-1)).toMatchObject({ kind: 'rect', className: 'accent', outline: 3 });
  });
});
