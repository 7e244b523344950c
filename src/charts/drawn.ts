import type { SceneNode } from './scene.ts';

/** Where a part of a drawing begins, and how wide it may be, in pixels. */
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** A finished part of a drawing; `height` in pixels is counted from the top of its place. */
export interface Drawn {
  readonly nodes: readonly SceneNode[];
  readonly height: number;
  /** How much of the height hangs below the line on which the part stands, such as notes under an axis; 0 unless told. */
  readonly below?: number | undefined;
}
