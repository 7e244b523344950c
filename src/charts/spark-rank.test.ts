import { describe, expect, it } from 'vitest';
import { flatten } from './scene.ts';
import { sparkRankExample, sparkRankWords } from './spark-rank.example.ts';
import { sparkRank } from './spark-rank.ts';
import type { SparkRankData } from './spark-rank.ts';
import { renderSvg } from './svg.ts';
import { textBoxes, textFaults } from './text-boxes.ts';

const draw = (more: Partial<SparkRankData>, width: number) =>
  sparkRank({ ...sparkRankExample, ...more }, width, sparkRankWords);
const fill = (rank: number | null) => sparkRankExample.periods.map(() => rank);

describe('sparkRank', () => {
  it.each([120, 360, 720])('draws the example at %d', (width) => {
    expect(renderSvg(draw({}, width), { kind: 'page', idPrefix: 's' })).toMatchSnapshot();
  });

  it.each<[string, Partial<SparkRankData>]>([
    ['the example', {}],
    ['always first', { ranks: fill(1) }],
    ['always last', { ranks: fill(63) }],
    ['never ranked', { ranks: fill(null) }],
    ['one period', { periods: sparkRankExample.periods.slice(0, 1), breaks: [], ranks: [7] }],
    ['one agency', { ranks: fill(1), worst: 1 }],
  ])('keeps texts inside and apart: %s', (_, more) => {
    for (const width of [120, 160, 200, 360])
      expect(textFaults(draw(more, width)), String(width)).toEqual([]);
  });

  it('ends in the last rank known, and stops at gaps and breaks', () => {
    const scene = draw({}, 360);
    expect(textBoxes(scene).map(({ text }) => text)).toEqual(['12', '46']);
    const path = flatten(scene.nodes).find(({ kind }) => kind === 'path');
    // 2011–2015, 2017, 2018, 2019–2024.
    expect(path?.kind === 'path' && path.d.split('M')).toHaveLength(1 + 4);
  });
});
