import { describe, expect, it } from 'vitest';
import { dotLevels } from './dot-heap.ts';
import { exampleOf } from './example-of.ts';
import { drawMissing } from './missing-marks.ts';
import { placeLabels } from './pole-labels.ts';
import { flatten } from './scene.ts';
import type { CircleNode, Scene, SceneNode } from './scene.ts';
import { stripExamples } from './strip.example.ts';
import { textBoxes } from './text-boxes.ts';
import { valueDomain } from './value-axis.ts';

const draw = (id: string, width = 360): Scene => exampleOf(stripExamples, id).draw(width);
const dots = (scene: Scene): CircleNode[] =>
  flatten(scene.nodes).filter((node): node is CircleNode => node.kind === 'circle');
const texts = (scene: Scene): string[] => textBoxes(scene).map(({ text }) => text);
const groups = (nodes: readonly SceneNode[], name: string) =>
  nodes.flatMap((node) => (node.kind === 'group' && node.className === name ? [node] : []));

describe('strip', () => {
  it.each(['61-provinces', 'three-highlighted', 'ties', 'all-equal'])(
    'shows every value of «%s» apart',
    (id) => {
      for (const width of [320, 720]) {
        const all = dots(draw(id, width)).filter(({ className }) => className === 'scale-2');
        for (const [index, a] of all.entries())
          for (const b of all.slice(index + 1))
            expect(Math.hypot(a.cx - b.cx, a.cy - b.cy)).toBeGreaterThanOrEqual(a.r + b.r);
      }
    },
  );

  it('gives every agency an id and a tooltip, with or without a value', () => {
    const scene = draw('61-provinces');
    expect(dots(scene)).toHaveLength(61);
    expect(dots(scene).every(({ data, title }) => data?.['id'] && title?.includes(', 2024: '))).toBe(true);
    expect(groups(scene.nodes, 'no-value').map(({ data }) => data?.['id'])).toEqual([
      'tinh-mau-62',
      'tinh-mau-63',
    ]);
    expect(texts(scene)).toContain('chưa có số liệu: 2');
  });

  it('says how many lack a value in words whole, however many and however narrow', () => {
    const { draw: many } = exampleOf(stripExamples, 'many-missing');
    expect(texts(many(320))).toContain('chưa có số liệu: 30');
    const missing = Array.from({ length: 58 }, (_, index) => ({
      id: String(index),
      title: 'Tỉnh Mẫu: chưa có',
    }));
    const { nodes, height } = drawMissing(missing, { x: 0, y: 0, width: 150 }, 11, 'chưa có số liệu: 58');
    expect(nodes.flatMap((node) => (node.kind === 'text' ? [node.text] : []))).toEqual([
      'chưa có số liệu: 58',
    ]);
    const squares = flatten(nodes).filter((node) => node.kind === 'rect');
    expect(Math.max(...squares.map(({ x, width }) => x + width))).toBeLessThanOrEqual(150);
    expect(Math.max(...squares.map((square) => square.y + square.height))).toBeLessThanOrEqual(height);
  });

  it('puts a larger value further right, the least within the drawing and the most too', () => {
    const negative = dots(draw('negative')).toSorted((a, b) => a.cx - b.cx);
    expect(negative.map(({ title }) => title?.split(': ')[1])).toEqual([
      '−3,5',
      '−1,2',
      '−0,4',
      '0',
      '0,8',
      '2,1',
      '6,4',
    ]);
    expect(negative[0]!.cx - negative[0]!.r).toBeGreaterThanOrEqual(0);
    expect(negative.at(-1)!.cx + negative.at(-1)!.r).toBeLessThanOrEqual(360);
  });

  it('ends the pole of a highlighted one at its dot', () => {
    for (const id of ['three-highlighted', 'ties', 'all-equal']) {
      const scene = draw(id);
      for (const { cx, cy, r, className } of dots(scene)) {
        if (className !== 'accent') continue;
        const ends = flatten(scene.nodes).flatMap((node) =>
          node.kind === 'line' && node.className === 'accent' && node.x1 === cx ? [cy - r - node.y2] : [],
        );
        expect(Math.min(...ends.map(Math.abs)), id).toBeLessThanOrEqual(1);
      }
    }
  });

  it('names highlighted ones with their value, and never cuts the value', () => {
    expect(texts(draw('three-highlighted', 320))).toEqual(
      expect.arrayContaining(['Thành phố Hồ Mẫu Minh 41,88', 'Bà Rịa – Vũng Mẫu 41,97']),
    );
  });

  it('counts values in columns above a hundred, and still shows the highlighted one', () => {
    const scene = draw('700-in-columns', 720);
    const columns = flatten(scene.nodes).filter(
      ({ kind, ...rest }) => kind === 'rect' && 'title' in rest && rest.title?.includes('nơi, từ'),
    );
    const counts = columns.map((node) => Number('title' in node ? node.title?.split(' ')[0] : 0));
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(700);
    expect(dots(scene).map(({ data }) => data?.['id'])).toEqual(['tinh-mau-13']);
  });

  it('says in words that nobody has a value', () => {
    expect(texts(draw('none', 720))).toContain('Chưa tìm thấy điểm của tỉnh nào trong kỳ này');
    expect(dots(draw('none'))).toEqual([]);
  });
});

describe('the parts of a strip', () => {
  it('stacks dots at the same place and keeps others on the axis', () => {
    expect(dotLevels([10, 10, 10, 30], 9)).toEqual([0, 1, 2, 0]);
    expect(dotLevels([18, 10, 14], 9)).toEqual([2, 0, 1]);
  });

  it('puts a label above those whose poles it would cover, and turns it round at the edge', () => {
    const [first, second, last] = placeLabels(
      [
        { x: 10, width: 100 },
        { x: 50, width: 40 },
        { x: 195, width: 80 },
      ],
      0,
      200,
    );
    expect(first!.lane).toBeGreaterThan(second!.lane);
    expect(last!.left).toBe(195 - 4 - 80);
  });

  it('never lets a pole run through a text, though the lane below were free', () => {
    const labels = [
      { x: 10, width: 40 },
      { x: 50, width: 60 },
      { x: 60, width: 100 },
    ];
    expect(placeLabels(labels, 0, 200).map(({ lane }) => lane)).toEqual([2, 1, 0]);
  });

  it('makes a domain of one value, of none', () => {
    expect(valueDomain([5, 5])).toEqual([4, 6]);
    expect(valueDomain([])).toEqual([0, 1]);
    expect(valueDomain([-3.5, 6.4])).toEqual([-4, 8]);
  });
});
