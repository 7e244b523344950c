import type { BulletTarget } from './bullet-domain.ts';
import { drawBulletRow } from './bullet-row.ts';
import { ruleEntry } from './key-marks.ts';
import { drawKey, swatchEntry } from './legend.ts';
import type { KeyEntry } from './legend.ts';
import { drawNothing } from './missing-marks.ts';
import type { ChartWords, Scene, SceneNode } from './scene.ts';

export interface BulletRow {
  readonly id: string;
  readonly title: string;
  readonly target: BulletTarget;
  /** What was reported in the target's own meaning and unit; null where nothing was found. */
  readonly figure: {
    readonly value: number;
    /** With its day: «0,42% GDP (năm 2024)». */
    readonly label: string;
    /** The whole text of the tooltip. */
    readonly title: string;
  } | null;
  /** What was found of a near meaning, in words only: it must not be drawn against the target. */
  readonly note?: string | undefined;
}

export interface BulletTexts {
  readonly number: (value: number) => string;
  /** Under a hatched scale: «chưa tìm thấy số liệu cùng nghĩa». */
  readonly none: string;
}

export interface BulletsWords extends ChartWords, BulletTexts {
  /** Entries of the key. */
  readonly reported: string;
  readonly target: string;
  readonly missing: string;
  /** Where there is no target at all. */
  readonly empty: string;
}

/** The marks that these rows use. */
function keyOf(rows: readonly BulletRow[], words: BulletsWords): KeyEntry[] {
  return [
    ruleEntry(words.target, 'ink', 2),
    ...(rows.some(({ figure }) => figure !== null)
      ? [swatchEntry({ className: 'scale-1', label: words.reported })]
      : []),
    ...(rows.some(({ figure }) => figure === null)
      ? [swatchEntry({ className: 'missing', label: words.missing })]
      : []),
  ];
}

/** Targets one below the other, each on a scale of its own: a rule for the target, a bar for what was reported. */
export function bullets(rows: readonly BulletRow[], width: number, words: BulletsWords): Scene {
  const { title, description } = words;
  if (rows.length === 0) {
    const { nodes, height } = drawNothing(words.empty, { x: 0, y: 0, width }, 13);
    return { width, height: Math.ceil(height), title, description, nodes };
  }
  const key = drawKey(keyOf(rows, words), width, 0, width < 480 ? 11.5 : 12.5);
  const nodes: SceneNode[] = [...key.nodes];
  let y = Math.ceil(key.height + 14);
  for (const row of rows) {
    const drawn = drawBulletRow(row, width, y, words);
    nodes.push(...drawn.nodes);
    y = Math.ceil(y + drawn.height + 18);
  }
  return { width, height: y - 12, title, description, nodes };
}
