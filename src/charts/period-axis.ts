import { textWidth } from './measure.ts';
import type { TextNode } from './scene.ts';
import type { Period } from './runs.ts';

interface Label {
  readonly text: string;
  readonly center: number;
  readonly width: number;
}

function fits(labels: readonly Label[], gap: number): boolean {
  return labels.every((label, index) => {
    const next = labels[index + 1];
    return next === undefined || label.center + label.width / 2 + gap <= next.center - next.width / 2;
  });
}

/**
 * Labels of periods under an axis: as many as fit, evenly thinned out backwards from the last, which is
 * always there. `x` gives the centre of a period; labels near an edge move inwards, within `width`.
 */
export function periodAxis(
  periods: readonly Period[],
  x: (index: number) => number,
  width: number,
  y: number,
  size: number,
): TextNode[] {
  const all = periods.map(({ label: text }, index): Label => {
    const own = textWidth(text, size, 400);
    return { text, width: own, center: Math.min(Math.max(x(index), own / 2), width - own / 2) };
  });
  const thinned = (step: number): Label[] =>
    all.filter((_, index) => (periods.length - 1 - index) % step === 0);
  let step = 1;
  while (step < periods.length && !fits(thinned(step), 5)) step += 1;
  return thinned(step).map(({ text, center }) => ({
    kind: 'text',
    className: 'soft',
    x: center,
    y,
    text,
    size,
    weight: 400,
    anchor: 'middle',
  }));
}

/**
 * Ranks to write on the axis, from 1 to `worst`: the first, the last, and the multiples of the smallest of
 * 1, 2, 5, 10 … between them that keeps `room` pixels at `step` pixels a rank.
 */
export function rankTicks(worst: number, step: number, room: number): number[] {
  if (worst <= 1) return [1];
  const every = [1, 2, 5, 10, 20, 50, 100].find((size) => size * step >= room) ?? worst;
  const between: number[] = [];
  for (let rank = every; rank < worst; rank += every)
    if ((rank - 1) * step >= room && (worst - rank) * step >= room) between.push(rank);
  return [1, ...between, worst];
}
