import { describe, expect, it } from 'vitest';
import { progressBarOverExample, progressBarWords } from './progress-bar.example.ts';
import { progressBar } from './progress-bar.ts';
import type { ProgressBarData } from './progress-bar.ts';
import { flatten } from './scene.ts';
import type { Scene } from './scene.ts';
import { textBoxes } from './text-boxes.ts';

const draw = (data: ProgressBarData, width: number) => progressBar(data, width, progressBarWords);

/** Drawn lengths by segment id. */
function lengths(scene: Scene): Record<string, number> {
  return Object.fromEntries(
    scene.nodes.flatMap((node) => {
      const area = node.kind === 'group' ? node.children[0] : undefined;
      return node.kind === 'group' && area?.kind === 'rect' ? [[node.data?.['id'] ?? '', area.width]] : [];
    }),
  );
}

describe('progressBar', () => {
  const segment = { id: 'done', label: 'Đã hoàn thành', value: 5, className: 'done' } as const;
  it('hatches what the segments leave of the total, also where the data do not name it', () => {
    const scene = draw({ total: 10, segments: [segment] }, 400);
    expect(lengths(scene)).toEqual({ done: 198.5, rest: 198.5 });
    expect(textBoxes(scene).map(({ text }) => text)).toContain('chưa được nêu');
    expect(flatten(scene.nodes).some((node) => node.kind === 'pattern' && node.pattern === 'hatch')).toBe(
      true,
    );
  });

  it('keeps a tiny segment inside the bar and in its own colour, too narrow for a pattern', () => {
    const tiny = { ...segment, id: 'tiny', value: 1, className: 'overdue' } as const;
    const scene = draw({ total: 1298, segments: [{ ...segment, value: 1297 }, tiny] }, 360);
    const drawn = flatten(
      scene.nodes.filter((node) => node.kind === 'group' && node.data?.['id'] === 'tiny'),
    );
    expect(drawn).toMatchObject([{ kind: 'rect', className: 'overdue', x: 358, width: 2 }]);
  });

  it('draws a tiny segment over its wider neighbours', () => {
    const tiny = { ...segment, id: 'tiny', value: 1 };
    const segments = [{ ...segment, value: 600 }, tiny, { ...segment, id: 'last', value: 697 }];
    expect(Object.keys(lengths(draw({ total: 1298, segments }, 360))).at(-1)).toBe('tiny');
  });

  it('scales by the sum where it exceeds the total, and marks the total', () => {
    const scene = draw({ total: 4, segments: [segment, { ...segment, id: 'b', value: 3 }] }, 400);
    expect(lengths(scene)).toEqual({ done: 248.5, b: 148.5 });
    expect(scene.nodes.find(({ kind }) => kind === 'line')).toMatchObject({ x1: 200, x2: 200 });
  });

  it('keeps the numbers clear of the rule of the total', () => {
    const scene = draw(progressBarOverExample, 360);
    const rule = scene.nodes.find((node) => node.kind === 'line');
    const at = rule?.kind === 'line' ? rule.x1 : 0;
    const struck = textBoxes(scene).filter(
      ({ left, right, text }) => /^\d+$/.test(text) && left < at && right > at,
    );
    expect(struck.filter(({ top }) => top < 60)).toEqual([]);
  });
});
