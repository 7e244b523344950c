import { spread } from './lanes.ts';
import type { Frame } from './rank-lines-frame.ts';
import { badge } from './rank-lines-frame.ts';
import type { RankLine, RankLinesData, RankLinesWords } from './rank-lines.ts';
import { runs, runsPath } from './runs.ts';
import type { RankPoint } from './runs.ts';
import type { SceneNode } from './scene.ts';
import { blockHeight, textBlock } from './text-block.ts';
import { onPaint } from './theme.ts';
import type { Paint } from './theme.ts';

const paints: readonly Paint[] = ['accent', 'ink', 'scale-2', 'soft'];
/** Whole, long dashes, short dashes, dots; their round ends take of the gaps what the stroke is wide. */
const dashes = [undefined, '11 6', '4 6', '0.5 5'] as const;

/**
 * How the first, second … highlighted line is drawn. The first four differ by dashes as well as by colour; those after
 * them (four provinces may stand for a dozen units of before 2025) take the dashes in another order, so that sixteen
 * lines are all unlike each other. Each has its name at its end besides.
 */
function styleOf(order: number): { readonly paint: Paint; readonly dash?: string | undefined } {
  const round = Math.floor(order / paints.length);
  return { paint: paints[order % paints.length]!, dash: dashes[(order + round) % dashes.length] };
}

/** Points in the order in which they deserve a number: last, first, best, worst, then along the line. */
function byImportance(points: readonly RankPoint[]): RankPoint[] {
  const byRank = points.toSorted((a, b) => a.rank - b.rank || a.index - b.index);
  const chosen = [points.at(-1), points[0], byRank[0], byRank.at(-1), ...points];
  return [...new Set(chosen)].filter((point) => point !== undefined);
}

function dotOf(x: number, y: number, paint: Paint, title: string): SceneNode {
  return { kind: 'circle', className: paint, cx: x, cy: y, r: 3, title };
}

function badgeOf(rank: number, x: number, y: number, paint: Paint, title: string): SceneNode[] {
  return [
    { kind: 'circle', className: paint, cx: x, cy: y, r: badge, title },
    {
      kind: 'text',
      className: paint === 'accent' ? onPaint(paint) : 'paper',
      x,
      y: y + 3.7,
      text: String(rank),
      size: 10.5,
      weight: 600,
      anchor: 'middle',
      title,
    },
  ];
}

/**
 * Rank numbers in badges at the points. Where a badge would lie on one already there (two lines close
 * together, many periods on a narrow screen) the point is a plain dot: its number is in the table.
 */
function badges(lines: readonly RankLine[], data: RankLinesData, frame: Frame, words: RankLinesWords) {
  const taken: { x: number; y: number }[] = [];
  const nodes = lines.map((line, order) => {
    const { paint } = styleOf(order);
    const points = runs(line.ranks, frame.breaks).flat();
    const drawn = byImportance(points).map(({ index, rank }) => {
      const [x, y] = [frame.x(index), frame.y(rank)];
      const title = words.point(line.label, data.periods[index]?.label ?? '', rank);
      const free = taken.every((other) => Math.hypot(other.x - x, other.y - y) >= 2 * badge - 0.5);
      if (free) taken.push({ x, y });
      return { index, nodes: free ? badgeOf(rank, x, y, paint, title) : [dotOf(x, y, paint, title)] };
    });
    // In the order of time, in which the points are read one by one.
    return drawn.toSorted((a, b) => a.index - b.index).flatMap(({ nodes }) => nodes);
  });
  // Dots of a later line must not hide the badge of an earlier one.
  return nodes.toReversed().flat();
}

function missingMarks(lines: readonly RankLine[], data: RankLinesData, frame: Frame, words: RankLinesWords) {
  const row = frame.missingRow;
  if (row === undefined) return [];
  return lines.flatMap((line, order) =>
    line.ranks.flatMap((rank, index): SceneNode[] => {
      if (rank !== null) return [];
      // Side by side where several lines miss the same period.
      const x = frame.x(index) + (order - (lines.length - 1) / 2) * 8;
      const r = 3;
      return [
        {
          kind: 'path',
          className: styleOf(order).paint,
          d: `M${x - r},${row - r}L${x + r},${row + r}M${x - r},${row + r}L${x + r},${row - r}`,
          strokeWidth: 1.5,
          title: words.point(line.label, data.periods[index]?.label ?? '', null),
        },
      ];
    }),
  );
}

/** Names at the right end, moved apart, each tied to the end of its line by a thin leader. */
function nameLabels(lines: readonly RankLine[], frame: Frame): SceneNode[] {
  const ends = lines.map((line) => runs(line.ranks, frame.breaks).flat().at(-1));
  const blocks = lines.map((_, order) => {
    const end = ends[order];
    return {
      center: end === undefined ? (frame.missingRow ?? frame.bottom) : frame.y(end.rank),
      height: blockHeight(frame.names[order]?.length ?? 1, frame.nameSize),
    };
  });
  // Beside the last rank, the name of a line that was never ranked would read as the last one.
  const lowest = ends.includes(undefined) ? (frame.missingRow ?? frame.bottom) : frame.bottom;
  const centers = spread(blocks, frame.top - badge, lowest + badge, 2);
  return lines.flatMap((_, order): SceneNode[] => {
    const { paint } = styleOf(order);
    const end = ends[order];
    const block = blocks[order];
    const center = centers[order] ?? 0;
    const nodes: SceneNode[] = textBlock(frame.names[order] ?? [], {
      className: paint,
      top: center - (block?.height ?? 0) / 2,
      x: frame.namesAt,
      size: frame.nameSize,
      weight: 600,
      anchor: 'start',
    });
    const last = frame.namesAt - 12 - badge;
    if (end === undefined || block === undefined || frame.x(end.index) < last - 1) return nodes;
    const leader = `M${last + badge},${block.center}L${frame.namesAt - 3},${center}`;
    return [{ kind: 'path', className: paint, d: leader, strokeWidth: 0.8 }, ...nodes];
  });
}

/** Everything of the highlighted lines, the first one on top. */
export function highlight(data: RankLinesData, frame: Frame, words: RankLinesWords): SceneNode[] {
  const lines = data.lines.filter(({ highlighted }) => highlighted);
  const strokes = lines.map((line, order): SceneNode => {
    const { paint, dash } = styleOf(order);
    return {
      kind: 'path',
      className: paint,
      d: runsPath(runs(line.ranks, frame.breaks), frame.x, frame.y),
      strokeWidth: 2.5,
      dash,
      title: line.label,
      data: { id: line.id },
    };
  });
  return [
    ...strokes.toReversed(),
    ...missingMarks(lines, data, frame, words),
    ...badges(lines, data, frame, words),
    ...nameLabels(lines, frame),
  ];
}
