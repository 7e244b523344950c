import type { Paint, PatternName } from './theme.ts';

/** What every mark may carry. Lengths in a scene are CSS pixels, the origin is the upper left corner. */
interface Mark {
  /** Meaning, and through it the colour: fill of rectangles, circles and text, stroke of lines and paths. */
  readonly className: Paint;
  /** Shown as a tooltip and read as the name of the mark; should begin with the text that is seen. */
  readonly title?: string | undefined;
  /** Becomes `data-…`, for scripts that add to a drawn chart. */
  readonly data?: Readonly<Record<string, string>> | undefined;
  readonly href?: string | undefined;
}

export interface RectNode extends Mark {
  readonly kind: 'rect';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Width of the outline; with it the rectangle is not filled. */
  readonly outline?: number | undefined;
  readonly dash?: string | undefined;
}

export interface LineNode extends Mark {
  readonly kind: 'line';
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  readonly strokeWidth: number;
  readonly dash?: string | undefined;
}

/** A stroked path, never filled. */
export interface PathNode extends Mark {
  readonly kind: 'path';
  readonly d: string;
  readonly strokeWidth: number;
  readonly dash?: string | undefined;
}

export interface CircleNode extends Mark {
  readonly kind: 'circle';
  readonly cx: number;
  readonly cy: number;
  readonly r: number;
  /** Width of the outline; with it the circle is filled with paper. */
  readonly hollow?: number | undefined;
}

/** A weight of Source Sans 3; `title` is Source Serif 4 in the one weight that the site sets its titles in. */
export type Weight = 400 | 600 | 'title';
export type Anchor = 'start' | 'middle' | 'end';

/** One line of text; `y` is its baseline. */
export interface TextNode extends Mark {
  readonly kind: 'text';
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly size: number;
  readonly weight: Weight;
  readonly anchor: Anchor;
  /** A border in the colour of the ground, which keeps text readable over lines and patterns. */
  readonly halo?: 'paper' | 'surface' | 'overdue' | 'recurring' | undefined;
}

/** A rectangle filled with a pattern, laid over a fill. */
interface PatternNode {
  readonly kind: 'pattern';
  readonly pattern: PatternName;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Nodes that belong together; with `href` the whole group is one link. */
interface GroupNode {
  readonly kind: 'group';
  /** What the group is («tile»), not a colour. */
  readonly className: string;
  readonly children: readonly SceneNode[];
  readonly title?: string | undefined;
  readonly data?: Readonly<Record<string, string>> | undefined;
  readonly href?: string | undefined;
}

export type SceneNode = RectNode | LineNode | PathNode | CircleNode | TextNode | PatternNode | GroupNode;

/** A chart as plain data, drawn for one width; svg.ts writes it out. */
export interface Scene {
  readonly width: number;
  readonly height: number;
  /** How far the drawing reaches above its origin: a headline set over it. */
  readonly above?: number | undefined;
  /** The name of the drawing; empty for decoration (hidden from screen readers). */
  readonly title: string;
  readonly description: string;
  readonly nodes: readonly SceneNode[];
  /** May be stretched to any shape: only for drawings of rectangles without text. */
  readonly stretches?: boolean | undefined;
  /** Reaches to the edges of its file, which then has no margin: the drawing has its own. */
  readonly bleeds?: boolean | undefined;
  /** Written large and pale across the drawing, for instance on sample data. */
  readonly watermark?: string | undefined;
}

/** What every chart must be told in words; the caller chooses the language. */
export interface ChartWords {
  readonly title: string;
  readonly description: string;
}

/** True where a link stands anywhere among the nodes. */
export function hasLinks(nodes: readonly SceneNode[]): boolean {
  return nodes.some(
    (node) =>
      ('href' in node && node.href !== undefined) || (node.kind === 'group' && hasLinks(node.children)),
  );
}

/** All nodes in drawing order, groups opened. */
export function flatten(nodes: readonly SceneNode[]): Exclude<SceneNode, GroupNode>[] {
  return nodes.flatMap((node) => (node.kind === 'group' ? flatten(node.children) : [node]));
}
