import { describe, expect, it } from 'vitest';
import { flatten } from './scene.ts';
import { renderSvg } from './svg.ts';
import { textFaults } from './text-boxes.ts';
import { timelineExample, timelineWords } from './timeline.example.ts';
import { timeline } from './timeline.ts';
import type { TimelineItem } from './timeline.ts';

const draw = (items: readonly TimelineItem[], width: number) => timeline(items, width, timelineWords);

describe('timeline', () => {
  it.each([360, 720])('draws the example at %d', (width) => {
    expect(renderSvg(draw(timelineExample, width), { kind: 'page', idPrefix: 'm' })).toMatchSnapshot();
  });

  const crowd = Array.from({ length: 24 }, (_, index) => timelineExample[index % 8] as TimelineItem);
  it.each<[string, readonly TimelineItem[]]>([
    ['the example', timelineExample],
    ['none', []],
    ['one', timelineExample.slice(2, 3)],
    ['all on one day', timelineExample.map((item) => ({ ...item, days: 100 }))],
    ['before the day of counting', timelineExample.map((item) => ({ ...item, days: -item.days }))],
    ['a crowd', crowd],
  ])('keeps texts inside and apart: %s', (_, items) => {
    for (const width of [320, 360, 600, 720, 1200])
      expect(textFaults(draw(items, width)), String(width)).toEqual([]);
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

  it('lies where it is wide, stands where it is narrow or crowded', () => {
    const rail = (items: readonly TimelineItem[], width: number) =>
      draw(items, width).nodes.find(({ kind }) => kind === 'line');
    expect(rail(timelineExample, 720)).toMatchObject({ x1: 0, x2: 720 });
    expect(rail(timelineExample, 360)).toMatchObject({ x1: 6, x2: 6 });
    expect(rail(crowd, 720)).toMatchObject({ x1: 6, x2: 6 });
  });
});
