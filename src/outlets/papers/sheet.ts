import type { Scene, SceneNode } from '../../charts/scene.ts';

/** What a block is to a reader who does not see it: the structure types of PDF. */
export type BlockRole = 'H1' | 'H2' | 'P' | 'Caption';

/** A piece of a sheet; lengths are points, the origin is the upper left corner. */
export type SheetPart =
  | {
      readonly kind: 'block';
      readonly role: BlockRole;
      readonly nodes: readonly SceneNode[];
      /** Where the whole block leads. */
      readonly link?: SheetLink | undefined;
    }
  | { readonly kind: 'table'; readonly rows: readonly SheetRow[] }
  | {
      readonly kind: 'drawing';
      readonly scene: Scene;
      readonly x: number;
      readonly y: number;
      readonly scale: number;
      /** What it shows, for those who do not see it. */
      readonly alt: string;
    }
  /** Rules, grounds, marks and page numbers: seen, not read. */
  | { readonly kind: 'decoration'; readonly nodes: readonly SceneNode[] };

export interface SheetLink {
  readonly href: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A row of a table: its cells, and the rule under it. */
export interface SheetRow {
  readonly head: boolean;
  readonly cells: readonly (readonly SceneNode[])[];
  readonly rule: SceneNode;
}

/** One page, laid out. */
export interface Sheet {
  readonly width: number;
  readonly height: number;
  readonly parts: readonly SheetPart[];
  /** Written large and pale across it, for what is not the published portal. */
  readonly watermark: string | null;
}

/** Parts one below the other, and where they end. */
export interface Laid {
  readonly parts: readonly SheetPart[];
  readonly bottom: number;
}
