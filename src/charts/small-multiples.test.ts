import { describe, expect, it } from 'vitest';
import { exampleOf } from './example-of.ts';
import { drawLinePanel } from './line-panel.ts';
import { exampleLine, smallMultiplesExamples } from './small-multiples.example.ts';
import { flatten } from './scene.ts';
import type { SceneNode } from './scene.ts';
import { textBoxes } from './text-boxes.ts';

const draw = (id: string, width = 720) => exampleOf(smallMultiplesExamples, id).draw(width);
const panelsOf = (nodes: readonly SceneNode[]) =>
  nodes.flatMap((node) => (node.kind === 'group' && node.className === 'panel' ? [node] : []));

/** The strokes of one panel of lines: how many runs, and the nodes that carry the agency. */
function panel(index: number, values?: readonly (number | null)[]) {
  const data = exampleLine(index, values);
  const place = { x: 0, y: 0, width: 300 };
  const { nodes } = drawLinePanel(data, place, { number: String, value: String, notMeasured: 'chưa đo' });
  const line = nodes.find((node) => node.kind === 'path' && node.className === 'accent');
  return { nodes, runs: line?.kind === 'path' ? line.d.split('M').length - 1 : 0 };
}

describe('smallMultiples', () => {
  it('puts two panels side by side on a phone, four where there is room', () => {
    const columns = (width: number): number =>
      new Set(
        textBoxes(draw('strips', width))
          .filter(({ text }) =>
            /^(Tham gia|Công khai|Trách nhiệm|Kiểm soát|Thủ tục|Cung ứng|Quản trị)/.test(text),
          )
          .map(({ left }) => left),
      ).size;
    expect([320, 360, 720, 1200].map(columns)).toEqual([2, 2, 4, 4]);
  });

  it('says the scale, and why a panel is empty', () => {
    const texts = textBoxes(draw('strips-common-scale')).map(({ text }) => text);
    expect(texts).toContain('Các ô cùng một thang điểm, từ 1 đến 10.');
    expect(texts.join(' ')).toContain('Chưa tìm thấy điểm của lĩnh vực này');
    const last = panelsOf(draw('strips-common-scale').nodes).at(-1)!;
    expect(flatten(last.children).some(({ kind }) => kind === 'pattern')).toBe(true);
  });

  it('puts the same value at the same place in panels of a common scale only', () => {
    const ticks = (id: string): string[][] =>
      panelsOf(draw(id).nodes)
        .slice(0, 3)
        .map(({ children }) =>
          flatten(children).flatMap((node) =>
            node.kind === 'text' && node.className === 'soft' ? [node.text] : [],
          ),
        );
    const [first, second] = ticks('strips-common-scale');
    expect(first).toEqual(second);
    expect(ticks('strips')[0]).not.toEqual(ticks('strips')[2]);
  });
});

describe('a panel of a line', () => {
  it('stops the line at a break and at a period without a value', () => {
    expect([panel(0).runs, panel(1).runs, panel(2).runs]).toEqual([1, 2, 2]);
  });

  it('hatches a period without a value, and says who lacks what', () => {
    const gaps = panel(2).nodes.filter((node) => node.kind === 'group');
    expect(gaps.map(({ title }) => title)).toEqual(['Thành phố Hồ Mẫu Minh, 2019: chưa có điểm']);
  });

  it('does not hatch what nobody was asked, but says so', () => {
    const { nodes } = panel(7);
    expect(nodes.filter((node) => node.kind === 'group')).toEqual([]);
    expect(nodes.some((node) => node.kind === 'text' && node.text === 'chưa đo')).toBe(true);
  });

  it('gives every point the id and the tooltip of its agency', () => {
    const points = panel(0).nodes.filter((node) => node.kind === 'circle');
    expect(points).toHaveLength(14);
    expect(
      points.every(
        ({ data, title }) => data?.['id'] === 'tinh-mau-01' && title?.startsWith('Thành phố Hồ Mẫu Minh, 20'),
      ),
    ).toBe(true);
  });

  it('refuses values that are not one for each period', () => {
    expect(() => panel(0, [1, 2])).toThrow('2 ranks for 14 periods');
  });
});
