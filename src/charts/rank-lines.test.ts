import { describe, expect, it } from 'vitest';
import { rankLinesExample, rankLinesOf, rankLinesWords } from './rank-lines.example.ts';
import { rankLines } from './rank-lines.ts';
import type { RankLinesData } from './rank-lines.ts';
import { flatten } from './scene.ts';
import { textBoxes, textFaults } from './text-boxes.ts';

const draw = (data: RankLinesData, width: number) => rankLines(data, width, rankLinesWords);

/** Some periods, one line: the rest of the data is plain. */
const one = (ranks: (number | null)[], worst: number, breaks: RankLinesData['breaks'] = []): RankLinesData =>
  rankLinesOf({ 'Tỉnh Mẫu 01': ranks }, worst, breaks);

function linePath(data: RankLinesData, width = 360): string {
  const node = flatten(draw(data, width).nodes).find(
    ({ kind, ...rest }) => kind === 'path' && 'data' in rest,
  );
  return node?.kind === 'path' ? node.d : '';
}

describe('rankLines', () => {
  it('draws no two highlighted lines alike, and the first four unlike even without colour', () => {
    const names = Array.from({ length: 12 }, (_, index) => `Tỉnh Mẫu ${index + 1}`);
    const data = rankLinesOf(
      Object.fromEntries(names.map((name, index) => [name, [index + 1, 12 - index]])),
      12,
    );
    const styles = flatten(draw(data, 720).nodes).flatMap((node) =>
      node.kind === 'path' && node.data ? [[node.className, node.dash]] : [],
    );
    expect(new Set(styles.map(String)).size).toBe(12);
    expect(new Set(styles.slice(-4).map(([, dash]) => dash)).size).toBe(4);
  });

  it('draws a plain ground as one shape that covers the same lines, in fewer bytes', () => {
    const data = rankLinesExample(63, 14, [4]);
    const grounds = (ground: 'named' | 'plain'): string[] =>
      flatten(draw({ ...data, ground }, 720).nodes).flatMap((node) =>
        node.kind === 'path' && node.className === 'rule' ? [node.d] : [],
      );
    const [named, plain] = [grounds('named'), grounds('plain')];
    expect(plain).toHaveLength(1);
    const starts = (path: string): number => path.match(/M/g)?.length ?? 0;
    expect(starts(plain.join(''))).toBe(starts(named.join('')));
    expect(plain.join('').length).toBeLessThan(named.join('').length);
    // Each stretch of the plain ground, which is drawn by steps, ends within a pixel of where the named one ends.
    const ends = (path: string): (readonly [number, number])[] =>
      path
        .split('M')
        .slice(1)
        .filter((stretch) => !stretch.includes('H'))
        .map((stretch) => {
          const [start, steps] = stretch.split('l');
          const pairs = (text: string): [number, number][] =>
            text.split(/[L ]/).map((pair) => pair.split(',').map(Number) as [number, number]);
          if (steps === undefined) return pairs(stretch).at(-1)!;
          return [...pairs(start!), ...pairs(steps)].reduce(
            ([x, y], [dx, dy]) => [x + dx, y + dy] as const,
            [0, 0],
          );
        });
    const [a, b] = [ends(named.join('')), ends(plain.join(''))];
    expect(b).toHaveLength(a.length);
    for (const [index, [x, y]] of a.entries()) {
      expect(Math.abs(b[index]![0] - x)).toBeLessThan(0.6);
      expect(Math.abs(b[index]![1] - y)).toBeLessThan(0.6);
    }
  });

  it('survives ties: two highlighted lines on the same ranks show one number a point', () => {
    const data = one([2, 2, 2], 5);
    const twin = { id: 'b', label: 'Tỉnh Mẫu 02', ranks: [2, 2, 2], highlighted: true };
    const scene = draw({ ...data, lines: [...data.lines, twin] }, 360);
    expect(textFaults(scene)).toEqual([]);
    // Three badges, and the 2 of the axis.
    expect(textBoxes(scene).filter(({ text }) => text === '2')).toHaveLength(4);
  });

  it('stops the line at a gap and at a break', () => {
    const strokes = (data: RankLinesData): number => linePath(data).split('M').length - 1;
    expect(strokes(one([1, 2, 3, 4], 5))).toBe(1);
    expect(strokes(one([1, 2, null, 4], 5))).toBe(2);
    expect(strokes(one([1, 2, 3, 4], 5, [{ beforePeriod: 'p2', label: 'Đổi phương pháp' }]))).toBe(2);
  });

  it('marks a period without a rank, and says what the mark means', () => {
    const scene = draw(one([1, null, 3], 5), 360);
    const titles = flatten(scene.nodes).map((node) => ('title' in node ? node.title : undefined));
    expect(titles).toContain('Tỉnh Mẫu 01, Quý II/2025: không xếp hạng');
    expect(textBoxes(scene).map(({ text }) => text)).toContain('× không xếp hạng');
  });

  const box = (data: RankLinesData, text: string) =>
    textBoxes(draw(data, 360)).find((found) => found.text === text)!;

  it('names a line that was never ranked beside its marks, not beside the last rank', () => {
    const data = rankLinesOf({ A: [4, 5], 'Chưa từng': [null, null] }, 5);
    const marks = flatten(draw(data, 360).nodes).find((node) => node.kind === 'path' && /M.*M/.test(node.d));
    const row = Number(/,([\d.]+)/.exec(marks?.kind === 'path' ? marks.d : '')![1]) + 3;
    const { top, bottom } = box(data, 'Chưa từng');
    expect(Math.abs((top + bottom) / 2 - row)).toBeLessThan(4);
    expect(top).toBeGreaterThan(box(data, 'A').bottom);
  });

  it('with one period has the name beside its point', () => {
    const data = one([3], 8);
    const point = flatten(draw(data, 360).nodes).find(({ kind }) => kind === 'circle');
    const right = point?.kind === 'circle' ? point.cx + point.r : 0;
    expect(box(data, 'Tỉnh Mẫu 01').left - right).toBeLessThan(16);
  });

  it('puts rank 1 on top, and writes every number where there is room', () => {
    const scene = draw(one([1, 5, 3, 5], 5), 720);
    const numbers = flatten(scene.nodes).flatMap((node) =>
      node.kind === 'text' && node.size === 10.5 ? [node] : [],
    );
    expect(numbers.map(({ text }) => text).toSorted()).toEqual(['1', '3', '5', '5']);
    const height = (rank: string) => numbers.find(({ text }) => text === rank)?.y ?? 0;
    expect(height('1')).toBeLessThan(height('3'));
    expect(height('3')).toBeLessThan(height('5'));
  });

  it('refuses data that would be drawn wrongly', () => {
    expect(() => draw(one([1], 5, [{ beforePeriod: 'p9', label: '?' }]), 360)).toThrow('p9');
    const data = one([1, 2], 5);
    expect(() => draw({ ...data, periods: data.periods.slice(1) }, 360)).toThrow('2 ranks for 1 periods');
  });
});
