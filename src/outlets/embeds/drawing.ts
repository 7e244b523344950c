import type { Scene } from '../../charts/scene.ts';
import { withoutTips } from '../../charts/without-tips.ts';
import type { Embed } from './embed.ts';

/** Draws for a width in pixels, each width once. */
export type Drawing = (width: number) => Scene;

/**
 * How an embed is drawn for a width in pixels; null for a block of sentences. Where each mark of hundreds would tell its
 * value, the page would be too heavy to be framed: there the table tells them alone.
 */
export function drawingOf({ exhibit, kind }: Pick<Embed, 'exhibit' | 'kind'>): Drawing | null {
  if (!exhibit) return null;
  const drawn = new Map<number, Scene>();
  return (width) => {
    const known = drawn.get(width);
    if (known) return known;
    const scene = kind === 'criteria' ? withoutTips(exhibit.draw(width)) : exhibit.draw(width);
    drawn.set(width, scene);
    return scene;
  };
}
