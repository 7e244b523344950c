import { scaleLinear } from 'd3';
import { textWidth } from './measure.ts';
import { checkRanks, placeBreaks, runs, runsPath } from './runs.ts';
import type { Break, Period } from './runs.ts';
import type { ChartWords, Scene, SceneNode } from './scene.ts';

export interface SparkRankData {
  readonly periods: readonly Period[];
  readonly breaks: readonly Break[];
  /** One for each period; null where the agency was not ranked. */
  readonly ranks: readonly (number | null)[];
  /** The lowest rank of the scale: the same for all sparks that are seen together. */
  readonly worst: number;
}

const size = 11;
const radius = 2.5;

/**
 * One agency's rank over periods in a line of a table (120–360 pixels wide): rank 1 on top, the last rank
 * written at the end, and from 200 pixels on the first one too. The line stops at breaks (dotted rule) and
 * gaps; a small hollow mark at the foot stands for «not ranked».
 */
export function sparkRank(data: SparkRankData, width: number, words: ChartWords): Scene {
  checkRanks(data.periods, data.ranks, words.title);
  const height = width < 200 ? 28 : 40;
  const breaks = placeBreaks(data.periods, data.breaks);
  const stretches = runs(data.ranks, breaks);
  const points = stretches.flat();
  const last = points.at(-1);
  const first = width < 200 || points.length < 2 ? undefined : points[0];
  const label = (rank: number | undefined): number =>
    rank === undefined ? 0 : textWidth(String(rank), size, 600) + 5;
  const room = textWidth(String(data.worst), size, 600) + 5;
  const x = scaleLinear(
    [0, data.periods.length - 1],
    [(width < 200 ? 0 : room) + radius + 1, width - room - radius - 1],
  );
  const missing = data.ranks.flatMap((rank, index) => (rank === null ? [index] : []));
  const foot = height - 3;
  // Half a line of text stays free above and below, for the number beside the best or the worst rank.
  const half = size * 0.65;
  const y = scaleLinear([1, data.worst], [half, height - half - (missing.length === 0 ? 0 : 3)]);
  const number = (point: { index: number; rank: number }, side: -1 | 1): SceneNode => ({
    kind: 'text',
    className: side === 1 ? 'accent' : 'soft',
    x: x(point.index) + side * (radius + 3),
    y: y(point.rank) + size * 0.34,
    text: String(point.rank),
    size,
    weight: side === 1 ? 600 : 400,
    anchor: side === 1 ? 'start' : 'end',
    halo: 'paper',
  });

  const nodes: SceneNode[] = [
    ...breaks.map((item): SceneNode => {
      const at = (x(item.index - 1) + x(item.index)) / 2;
      const line = { x1: at, x2: at, y1: 0, y2: height, strokeWidth: 1, dash: '2 2' };
      return { kind: 'line', className: 'missing', title: item.label, ...line };
    }),
    { kind: 'path', className: 'accent', d: runsPath(stretches, x, y), strokeWidth: 1.5 },
    ...missing.map((index): SceneNode => ({
      kind: 'circle',
      className: 'soft',
      cx: x(index),
      cy: foot - 1,
      r: 1.8,
      hollow: 1,
    })),
    ...stretches
      .flatMap((points) => (points.length === 1 ? points : []))
      .map((point): SceneNode => ({
        kind: 'circle',
        className: 'accent',
        cx: x(point.index),
        cy: y(point.rank),
        r: 1.8,
      })),
  ];
  if (last !== undefined) {
    const dot = { cx: x(last.index), cy: y(last.rank), r: radius };
    nodes.push({ kind: 'circle', className: 'accent', ...dot }, number(last, 1));
  }
  if (first !== undefined && label(first.rank) <= x(first.index)) nodes.push(number(first, -1));
  return { width, height, title: words.title, description: words.description, nodes };
}
