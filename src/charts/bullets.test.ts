import { describe, expect, it } from 'vitest';
import { bulletDomain } from './bullet-domain.ts';
import { bullets } from './bullets.ts';
import { bulletsExamples, bulletsWords, exampleBullet } from './bullets.example.ts';
import { exampleOf } from './example-of.ts';
import { flatten } from './scene.ts';
import type { RectNode, Scene } from './scene.ts';
import { textBoxes } from './text-boxes.ts';

const draw = (id: string, width = 360): Scene => exampleOf(bulletsExamples, id).draw(width);
const one = (...args: Parameters<typeof exampleBullet>): Scene =>
  bullets([exampleBullet(...args)], 360, bulletsWords);
const bars = (scene: Scene): RectNode[] =>
  flatten(scene.nodes).filter(
    (node): node is RectNode =>
      node.kind === 'rect' && node.className === 'scale-1' && node.title !== undefined,
  );
const rule = (scene: Scene): number =>
  flatten(scene.nodes).flatMap((node) =>
    node.kind === 'line' && node.className === 'ink' && node.y2 - node.y1 > 20 ? [node.x1] : [],
  )[0]!;
const hatched = (scene: Scene): boolean =>
  flatten(scene.nodes).some(({ kind, ...rest }) => kind === 'pattern' && 'width' in rest && rest.width > 300);

describe('bullets', () => {
  it('ends the bar before the rule of a target not reached, beyond that of one exceeded', () => {
    const end = (scene: Scene): number => bars(scene)[0]!.x + bars(scene)[0]!.width;
    const below = one('a', 'Mẫu', {}, 31.5);
    const above = one('a', 'Mẫu', {}, 64);
    expect(end(below)).toBeLessThan(rule(below));
    expect(end(above)).toBeGreaterThan(rule(above));
    expect(bars(below)[0]!.title).toBe('Mẫu, 2025: 31,5%');
  });

  it('hatches the scale where nothing was found, and never draws a figure of a near meaning', () => {
    const scene = one('a', 'Mẫu', {}, null, 'Gần nghĩa: 1.234 tỷ đồng.');
    expect(hatched(scene)).toBe(true);
    expect(bars(scene)).toEqual([]);
    const texts = textBoxes(scene).map(({ text }) => text);
    expect(texts).toEqual(
      expect.arrayContaining(['Chưa tìm thấy số liệu cùng nghĩa.', 'Gần nghĩa: 1.234 tỷ đồng.']),
    );
    expect(hatched(one('a', 'Mẫu', {}, 31.5))).toBe(false);
  });

  it('keeps bars within the drawing, and marks those that run off the scale', () => {
    const rects = flatten(draw('outside', 320).nodes).filter((node) => node.kind === 'rect');
    expect(rects.every(({ x, width }) => x >= 0 && x + width <= 320)).toBe(true);
    const arrows = flatten(one('a', 'Mẫu', { value: 2, most: null }, 99).nodes).filter(
      (node) => node.kind === 'path' && node.title !== undefined,
    );
    expect(arrows).toHaveLength(1);
  });

  it('points to the side where a target is met', () => {
    const tip = (kind: 'at-least' | 'at-most' | 'equal'): number => {
      const scene = one('a', 'Mẫu', { kind }, null);
      const arrow = flatten(scene.nodes).flatMap((node) => (node.kind === 'path' ? [node.d] : []))[0];
      return arrow === undefined ? 0 : Math.sign(Number(/H([\d.]+)/.exec(arrow)![1]) - rule(scene));
    };
    expect([tip('at-least'), tip('at-most'), tip('equal')]).toEqual([1, -1, 0]);
  });
});

describe('bulletDomain', () => {
  const target = { kind: 'at-least', value: 2, label: '', most: null } as const;
  it.each([
    ['the target in the middle', target, 0.4, [0, 4]],
    ['as far as the unit goes', { ...target, value: 80, most: 100 }, null, [0, 100]],
    ['stretched by a figure', target, 7, [0, 7]],
    ['not by one far out', target, 99, [0, 4]],
    ['below 0', target, -1.5, [-1.5, 4]],
    ['from rank 1', { ...target, kind: 'top', value: 3 }, null, [1, 6]],
    ['never without length', { ...target, value: 0 }, null, [0, 1]],
  ] as const)('%s', (_, given, figure, domain) => {
    expect(bulletDomain(given, figure)).toEqual(domain);
  });
});
