import type { SceneNode } from './scene.ts';
import { patternOf } from './theme.ts';
import type { Paint } from './theme.ts';

export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Fills so pale that their edge is lost on paper. */
const outlined: ReadonlySet<Paint> = new Set(['scale-4', 'missing', 'islands', 'surface', 'recurring']);

/** Narrower than this in pixels, an area would show a stroke of its pattern and not its colour. */
const narrowest = 4;

/** A filled rectangle with the pattern of its meaning over it, and an edge where the fill is pale. */
export function fillArea(area: Area, paint: Paint, title?: string): SceneNode[] {
  const pattern = patternOf[paint];
  const { x, y, width, height } = area;
  const nodes: SceneNode[] = [
    // What is missing has no colour of its own: hatching on bare ground.
    { kind: 'rect', className: paint === 'missing' ? 'surface' : paint, ...area, title },
  ];
  if (pattern !== undefined && width >= narrowest) nodes.push({ kind: 'pattern', pattern, ...area });
  if (outlined.has(paint) && width > 1)
    nodes.push({
      kind: 'rect',
      className: paint === 'islands' ? 'soft' : 'missing',
      x: x + 0.5,
      y: y + 0.5,
      width: width - 1,
      height: height - 1,
      outline: 1,
      dash: paint === 'islands' ? '2 2' : undefined,
    });
  return nodes;
}

/** The halo that a text needs on a patterned fill. */
export function haloOn(paint: Paint): 'surface' | 'overdue' | 'recurring' | undefined {
  if (paint === 'missing') return 'surface';
  return paint === 'overdue' || paint === 'recurring' ? paint : undefined;
}
