import { flatten } from './scene.ts';
import type { CircleNode, PathNode, SceneNode } from './scene.ts';
import { element } from './svg-markup.ts';
import { idPrefix, paintAttributes } from './svg-paint.ts';
import type { SvgMode } from './svg-paint.ts';
import type { PatternName } from './theme.ts';

interface PatternTile {
  readonly size: number;
  readonly mark: PathNode | CircleNode;
}

// Diagonals are drawn past the corners of the tile, else their ends show gaps where tiles meet.
const tiles: Readonly<Record<PatternName, PatternTile>> = {
  hatch: {
    size: 6,
    mark: { kind: 'path', className: 'missing', d: 'M-1,1L1,-1M0,6L6,0M5,7L7,5', strokeWidth: 1 },
  },
  stripe: {
    size: 7,
    mark: { kind: 'path', className: 'on-overdue', d: 'M-1,6L1,8M0,0L7,7M6,-1L8,1', strokeWidth: 0.9 },
  },
  dots: { size: 5, mark: { kind: 'circle', className: 'on-recurring', cx: 2.5, cy: 2.5, r: 0.8 } },
};

/** Id of a pattern within a drawing. */
export function patternId(pattern: PatternName, mode: SvgMode): string {
  return `${idPrefix(mode)}-${pattern}`;
}

function mark(node: PathNode | CircleNode, mode: SvgMode): string {
  const paint = paintAttributes(node, mode);
  return node.kind === 'path'
    ? element('path', { ...paint, d: node.d })
    : element('circle', { ...paint, cx: node.cx, cy: node.cy, r: node.r });
}

/** `<defs>` with the patterns that the nodes use, or nothing. */
export function patternDefs(nodes: readonly SceneNode[], mode: SvgMode): string {
  const used = new Set(flatten(nodes).flatMap((node) => (node.kind === 'pattern' ? [node.pattern] : [])));
  const defs = (Object.keys(tiles) as PatternName[])
    .filter((pattern) => used.has(pattern))
    .map((pattern) => {
      const { size, mark: node } = tiles[pattern];
      return element(
        'pattern',
        { id: patternId(pattern, mode), width: size, height: size, patternUnits: 'userSpaceOnUse' },
        mark(node, mode),
      );
    });
  return defs.length === 0 ? '' : element('defs', {}, defs.join(''));
}
