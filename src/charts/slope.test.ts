import { describe, expect, it } from 'vitest';
import { exampleOf } from './example-of.ts';
import { flatten } from './scene.ts';
import type { PathNode, Scene } from './scene.ts';
import { slopeExample, slopeExamples, slopeWords } from './slope.example.ts';
import { slope } from './slope.ts';
import { textBoxes } from './text-boxes.ts';

const draw = (id: string, width = 360): Scene => exampleOf(slopeExamples, id).draw(width);
/** Lines that join both periods. */
const joined = (scene: Scene): PathNode[] =>
  flatten(scene.nodes).filter((node): node is PathNode => node.kind === 'path' && node.data !== undefined);
const heights = ({ d }: PathNode): number[] => [...d.matchAll(/,(-?\d+)/g)].map(([, y]) => Number(y));

describe('slope', () => {
  it('puts rank 1 on top, and the highest value', () => {
    const [start, end] = heights(joined(slope(slopeExample([[1, 2]]), 360, slopeWords))[0]!);
    expect(start).toBeLessThan(end!);
    const [low, high] = heights(joined(slope(slopeExample([[1, 2]], 0, 'value'), 360, slopeWords))[0]!);
    expect(high).toBeLessThan(low!);
  });

  it('never joins an agency that has only one of the periods: a ring at its side', () => {
    const scene = draw('one-period', 720);
    expect(joined(scene).map(({ data }) => data?.['id'])).toEqual([
      'tinh-mau-04',
      'tinh-mau-06',
      'tinh-mau-01',
    ]);
    const rings = flatten(scene.nodes).flatMap((node) =>
      node.kind === 'circle' && node.hollow !== undefined && node.data ? [node] : [],
    );
    expect(rings.map(({ data }) => data?.['id'])).toEqual(['tinh-mau-02', 'tinh-mau-03', 'tinh-mau-05']);
    const [second, third] = rings;
    expect(second!.cx).toBeGreaterThan(third!.cx);
    expect(textBoxes(scene).map(({ text }) => text)).toContain('chỉ có ở một kỳ');
  });

  it('tells rise, fall and the same by the stroke, and says how many there are', () => {
    const scene = slope(slopeExample([[2, 1], [1, 3], [3, 3], [4, 2]], 3), 720, slopeWords);
    expect(joined(scene).map(({ data, dash }) => [data?.['id'], dash])).toEqual([
      ['tinh-mau-04', undefined],
      ['tinh-mau-01', undefined],
      ['tinh-mau-02', '6 4'],
      ['tinh-mau-03', '1 4'],
    ]);
    const texts = textBoxes(scene).map(({ text }) => text);
    const [rise, fall, same] = ['lên', 'xuống', 'không đổi'].map((word) => texts[texts.indexOf(word) + 1]);
    expect([rise, fall, same]).toEqual(['2', '1', '1']);
    // Arrow heads for the two that moved, none for the one that stayed.
    const heads = flatten(scene.nodes).filter((node) => node.kind === 'path' && !node.data && node.strokeWidth === 2);
    expect(heads).toHaveLength(2);
  }); // prettier-ignore

  it('names highlighted ones with their number at both ends', () => {
    const texts = textBoxes(slope(slopeExample([[9, 2]], 1), 720, slopeWords)).map(({ text }) => text);
    expect(texts.filter((text) => text === 'Thành phố Hồ Mẫu Minh')).toHaveLength(2);
    expect(texts).toEqual(expect.arrayContaining(['9', '2']));
  });
});
