import { fillArea } from './fills.ts';
import type { Scene, SceneNode } from './scene.ts';

export interface IntervalCellData {
  /** The first and the last rank reached; null where there is no interval. */
  readonly interval: { readonly best: number; readonly worst: number } | null;
  readonly rank: number;
  /** How many are ranked: the length of the cell. */
  readonly of: number;
}

/**
 * A rank with the ranks around it that it reaches when weights vary, in the row of a ranking: rank 1 at the left. The
 * ranks stand in words beside it, so the drawing is decoration.
 */
export function intervalCell({ interval, rank, of }: IntervalCellData, width = 160, height = 14): Scene {
  const step = width / Math.max(of, 1);
  const nodes: SceneNode[] = [
    { kind: 'line', className: 'rule', x1: 0, x2: width, y1: height / 2, y2: height / 2, strokeWidth: 1 },
  ];
  if (interval) {
    const { best, worst } = interval;
    const area = { x: (best - 1) * step, width: (worst - best + 1) * step, y: 4, height: height - 8 };
    nodes.push(...fillArea(area, 'scale-3'));
  }
  nodes.push(
    ...fillArea({ x: (rank - 1) * step, width: Math.max(step, 2), y: 1, height: height - 2 }, 'scale-1'),
  );
  return { width, height, title: '', description: '', nodes, stretches: true };
}
