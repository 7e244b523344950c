import type { SceneNode } from './scene.ts';

/** A value of an agency. */
export interface HeapMark {
  readonly id: string;
  readonly value: number;
  /** The whole text of its tooltip: «An Giang, 2024: 43,21». */
  readonly title: string;
  readonly highlighted?: boolean | undefined;
}

/** Marks heaped up on an axis; `draw` puts them onto its line at `y`. */
export interface Heap {
  readonly height: number;
  /** How far the top of a highlighted mark is above the axis, by id. */
  readonly tops: ReadonlyMap<string, number>;
  readonly draw: (y: number) => SceneNode[];
  /** Would the heap hide a rule that is drawn before it? */
  readonly solid: boolean;
}

/**
 * The level of each dot, 0 on the axis: the lowest on which no dot stands within `step` pixels, from the left to the
 * right. Dots at the same place therefore stand one above the other in the order given.
 */
export function dotLevels(xs: readonly number[], step: number): number[] {
  const levels = xs.map(() => 0);
  const last: number[] = [];
  for (const index of xs.map((_, at) => at).sort((a, b) => xs[a]! - xs[b]! || a - b)) {
    const free = last.findIndex((x) => xs[index]! - x >= step);
    const level = free === -1 ? last.length : free;
    last[level] = xs[index]!;
    levels[index] = level;
  }
  return levels;
}

const smallest = 2;

/**
 * Every value a dot, as large as keeps the heap below `most` pixels; at the smallest size it grows beyond.
 * @param largest radius in pixels of the dots of a heap that stays low
 */
export function dotHeap(
  marks: readonly HeapMark[],
  x: (value: number) => number,
  most: number,
  largest = 4,
): Heap {
  const xs = marks.map(({ value }) => Math.round(x(value)));
  const sized = (r: number) => {
    const step = 2 * r + 1;
    const levels = dotLevels(xs, step);
    return { r, step, levels, height: step * (1 + Math.max(...levels)) + 2 };
  };
  const sizes = [largest, 5, 4, 3.5, 3, 2.5, smallest].filter((r) => r <= largest).map(sized);
  const { r, step, levels, height } = sizes.find((size) => size.height <= most) ?? sizes.at(-1)!;
  const above = (index: number): number => 2 + r + levels[index]! * step;
  const nodes = (y: number) =>
    marks.map(({ id, title, highlighted }, index): SceneNode => {
      const shape = highlighted
        ? ({ className: 'accent', r: r + 1.5 } as const)
        : ({ className: 'scale-2', r } as const);
      return {
        kind: 'circle',
        ...shape,
        cx: xs[index]!,
        cy: Math.round(y - above(index)),
        title,
        data: { id },
      };
    });
  const isTop = (_: unknown, index: number): boolean => marks[index]!.highlighted === true;
  return {
    solid: false,
    height,
    tops: new Map(marks.map(({ id }, index) => [id, above(index) + r + 1.5])),
    // Highlighted ones are drawn last, so that no neighbour covers them.
    draw: (y) => {
      const all = nodes(y);
      return [...all.filter((node, index) => !isTop(node, index)), ...all.filter(isTop)];
    },
  };
}
