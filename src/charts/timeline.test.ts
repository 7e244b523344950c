import { describe, expect, it } from 'vitest';
import { flatten } from './scene.ts';
import { textFaults } from './text-boxes.ts';
import { timelineCrowd, timelineExample, timelineWords } from './timeline.example.ts';
import { timeline } from './timeline.ts';
import type { TimelineItem } from './timeline.ts';

const draw = (items: readonly TimelineItem[], width: number) => timeline(items, width, timelineWords);

describe('timeline', () => {
  it('keeps texts inside and apart before the day of counting', () => {
    const items = timelineExample.map((item) => ({ ...item, days: -item.days }));
    for (const width of [320, 600, 1200]) expect(textFaults(draw(items, width)), String(width)).toEqual([]);
  });

  it('sets dots by real time, in any order of the items', () => {
    const dots = (items: readonly TimelineItem[], axis: 'cx' | 'cy', width: number): number[] =>
      flatten(draw(items, width).nodes)
        .flatMap((node) => (node.kind === 'circle' ? [node[axis]] : []))
        .toSorted((a, b) => a - b);
    const at = (days: number) => ({ ...(timelineExample[0] as TimelineItem), id: String(days), days });
    for (const [axis, width] of [
      ['cy', 360],
      ['cx', 720],
    ] as const) {
      const [first = 0, second = 0, third = 0] = dots([at(300), at(0), at(100)], axis, width);
      expect((second - first) / (third - first)).toBeCloseTo(1 / 3);
    }
  });

  it('keeps the order of the days where a high text comes before a low one', () => {
    const long = 'Hội nghị sơ kết một năm thực hiện chương trình hành động, cải cách hành chính và đề án';
    const [first, second] = [
      { ...timelineExample[0]!, id: 'a', days: 300, date: '1/1/2026', title: `${long}, ${long}` },
      { ...timelineExample[0]!, id: 'b', days: 301, date: '2/1/2026', title: 'Phiên họp' },
    ];
    const texts = flatten(draw([{ ...first, id: 'z', days: 0 }, first, second], 360).nodes);
    const at = (date: string): number =>
      Math.max(...texts.flatMap((node) => (node.kind === 'text' && node.text === date ? [node.y] : [])));
    expect(at('1/1/2026')).toBeLessThan(at('2/1/2026'));
  });

  it('lies where it is wide, stands where it is narrow or crowded', () => {
    const rail = (items: readonly TimelineItem[], width: number) =>
      draw(items, width).nodes.find(({ kind }) => kind === 'line');
    expect(rail(timelineExample, 720)).toMatchObject({ x1: 0, x2: 720 });
    expect(rail(timelineExample, 360)).toMatchObject({ x1: 6, x2: 6 });
    expect(rail(timelineCrowd(24), 720)).toMatchObject({ x1: 6, x2: 6 });
  });
});
