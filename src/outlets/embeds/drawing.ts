import type { Scene } from '../../charts/scene.ts';
import { withoutTips } from '../../charts/without-tips.ts';
import type { Embed } from './embed.ts';

/**
 * How an embed is drawn for a width in pixels; null for a block of sentences. Where each mark of hundreds would tell its
 * value, the page would be too heavy to be framed: there the table tells them alone.
 */
export function drawingOf({
  exhibit,
  kind,
}: Pick<Embed, 'exhibit' | 'kind'>): ((width: number) => Scene) | null {
  if (!exhibit) return null;
  return kind === 'criteria' ? (width) => withoutTips(exhibit.draw(width)) : exhibit.draw;
}
