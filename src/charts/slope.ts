import { fitLines, lineHeight, textWidth } from './measure.ts';
import { drawKey } from './legend.ts';
import type { Period } from './runs.ts';
import type { ChartWords, Scene, SceneNode } from './scene.ts';
import { slopeKey } from './slope-key.ts';
import { arrowHead } from './slope-arrow.ts';
import { sideLabels } from './slope-labels.ts';
import { slopeFrame } from './slope-frame.ts';
import { directionOf, slopeStyles } from './slope-styles.ts';
import { textBlock } from './text-block.ts';

export interface SlopeLine {
  readonly id: string;
  readonly label: string;
  /** Rank or value in the first and in the second period; null where it has none. */
  readonly from: number | null;
  readonly to: number | null;
  /** The whole text of its tooltip. */
  readonly title: string;
  readonly highlighted?: boolean | undefined;
}

export interface SlopeData {
  readonly periods: readonly [Period, Period];
  /** `rank`: 1 on top; `value`: the highest on top. */
  readonly kind: 'rank' | 'value';
  readonly lines: readonly SlopeLine[];
}

export interface SlopeWords extends ChartWords {
  /** Writes a rank or value. */
  readonly number: (value: number) => string;
  /** Entries of the key, each followed by how many they are. */
  readonly rise: string;
  readonly fall: string;
  readonly same: string;
  readonly onlyOne: string;
  /** Where neither period has anything to draw. */
  readonly none: string;
}

/**
 * Two periods side by side: every agency a thin grey line, highlighted ones with number and name at both ends and a
 * stroke that tells rise from fall without colour. One that has only one of the periods is a ring at its side.
 */
export function slope(data: SlopeData, width: number, words: SlopeWords): Scene {
  const key = drawKey(slopeKey(data, words), width, 0, width < 480 ? 11 : 12);
  const frame = slopeFrame(data, width, Math.ceil(key.height + 12), words);
  const { x, y, size, top } = frame;
  const joined = data.lines.filter(({ from, to }) => from !== null && to !== null);
  const strokes = joined.map((line): SceneNode => {
    const [start, end] = [Math.round(y(line.from!)), Math.round(y(line.to!))];
    const style = line.highlighted ? slopeStyles[directionOf(data.kind, line)] : slopeStyles.ground;
    const { title, id } = line;
    const path = `M${x[0]},${start}L${x[1]},${end}`;
    return { kind: 'path', ...style.stroke, d: path, title, data: { id } };
  });
  const heads = joined
    .filter(({ highlighted }) => highlighted)
    .flatMap((line): SceneNode[] => {
      const direction = directionOf(data.kind, line);
      const { className } = slopeStyles[direction].stroke;
      const ends = ([line.from!, line.to!] as const).map((value, side): SceneNode => {
        return { kind: 'circle', className, cx: x[side]!, cy: Math.round(y(value)), r: 3.5 };
      });
      return direction === 'same' ? ends : [...ends, arrowHead(x, y(line.from!), y(line.to!), className)];
    });
  const rings = data.lines.flatMap((line): SceneNode[] =>
    ([line.from, line.to] as const).flatMap((value, side): SceneNode[] => {
      if (value === null || (side === 0 ? line.to : line.from) !== null) return [];
      const { title, id, highlighted } = line;
      const className = highlighted ? 'accent' : 'soft';
      return [
        {
          kind: 'circle',
          className,
          cx: x[side]!,
          cy: Math.round(y(value)),
          r: 3.5,
          hollow: 1.5,
          title,
          data: { id },
        },
      ];
    }),
  );
  const rails = x.map((at): SceneNode => {
    return {
      kind: 'line',
      className: 'rule',
      x1: at,
      x2: at,
      y1: top - 6,
      y2: frame.bottom + 6,
      strokeWidth: 1,
    };
  });
  const heading = data.periods.flatMap(({ label }, side) => {
    const lines = fitLines(label, width / 2 - 6, size, 600);
    const half = Math.max(...lines.map((line) => textWidth(line, size, 600))) / 2;
    const center = Math.min(
      Math.max(x[side]!, half, side === 0 ? 0 : width / 2 + 3 + half),
      width - half,
      side === 0 ? width / 2 - 3 - half : width,
    );
    const above = top - 10 - lines.length * size * lineHeight;
    return textBlock(lines, { className: 'ink', x: center, top: above, size, weight: 600, anchor: 'middle' });
  });
  const isTop = (_: unknown, index: number): boolean => joined[index]!.highlighted === true;
  return {
    width,
    height: frame.height,
    title: words.title,
    description: words.description,
    nodes: [
      ...key.nodes,
      ...rails,
      ...strokes.filter((node, index) => !isTop(node, index)),
      ...strokes.filter(isTop),
      ...heads,
      ...rings,
      ...heading,
      ...([0, 1] as const).flatMap((side) => sideLabels(data, frame, side, words)),
      ...frame.nodes,
    ],
  };
}
