import { frameOf } from './rank-lines-frame.ts';
import { highlight } from './rank-lines-highlight.ts';
import { checkRanks, runs, runsPath } from './runs.ts';
import type { Break, Period } from './runs.ts';
import type { ChartWords, Scene, SceneNode } from './scene.ts';

export interface RankLine {
  readonly id: string;
  readonly label: string;
  /** One for each period; null where the agency was not ranked. */
  readonly ranks: readonly (number | null)[];
  readonly highlighted: boolean;
}

export interface RankLinesData {
  readonly periods: readonly Period[];
  readonly breaks: readonly Break[];
  readonly lines: readonly RankLine[];
  /**
   * How the lines that are not highlighted are drawn: `named`, each with its name for tooltips and scripts, or `plain`,
   * all as one shape, which is much lighter where they only show the field that a highlighted line runs in.
   */
  readonly ground?: 'named' | 'plain';
  /** The lowest rank of the axis, usually the number of agencies. */
  readonly worst: number;
}

export interface RankLinesWords extends ChartWords {
  /** Over the axis: «Hạng». */
  readonly rank: string;
  /** Beside the mark × in the key: «không xếp hạng». */
  readonly notRanked: string;
  /** Tooltip of a point; `rank` is null where the agency was not ranked. */
  readonly point: (agency: string, period: string, rank: number | null) => string;
}

/**
 * Ranks over periods, rank 1 on top. Highlighted lines carry names and numbers, the others are a thin grey
 * ground. A line stops at a break (dashed rule with its label) and at a period without a rank (× below).
 */
export function rankLines(data: RankLinesData, width: number, words: RankLinesWords): Scene {
  for (const { ranks, id } of data.lines) checkRanks(data.periods, ranks, id);
  const frame = frameOf(data, width, words);
  const others = data.lines.filter(({ highlighted }) => !highlighted);
  const drawn = (line: RankLine, digits: number): string =>
    runsPath(runs(line.ranks, frame.breaks), frame.x, frame.y, 5, digits);
  const ground = (
    data.ground === 'plain'
      ? [{ d: others.map((line) => drawn(line, 0)).join('') }]
      : others.map((line) => ({
          d: drawn(line, 1),
          // What most will ask of a grey line: whose it is, and where it ends.
          title: words.point(line.label, data.periods.at(-1)?.label ?? '', line.ranks.at(-1) ?? null),
          data: { id: line.id },
        }))
  )
    .map((path): SceneNode => ({ kind: 'path', className: 'rule', strokeWidth: 1, ...path }))
    // A line without any rank draws nothing.
    .filter((node) => node.kind === 'path' && node.d !== '');
  return {
    width,
    height: frame.height,
    title: words.title,
    description: words.description,
    nodes: [...ground, ...frame.nodes, ...highlight(data, frame, words)],
  };
}
