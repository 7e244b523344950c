import type { CardText } from '../../wording/kit/card-text.ts';
import { sourceLines, sourcesElsewhere } from '../../wording/kit/kit-source.ts';
import { unbroken } from '../../wording/kit/unbroken.ts';
import { textWidth, wrapAnywhere } from '../measure.ts';
import type { SceneNode } from '../scene.ts';
import { blockHeight } from '../text-block.ts';
import { qrNodes } from './qr-nodes.ts';
import { Stack } from './stack.ts';

/** Where a foot stands, in pixels. */
interface FootRoom {
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly size: number;
  /** How wide its QR code is at most. */
  readonly qr: number;
}

/** Between the texts and the QR code: more than its quiet zone. */
const gap = 40;

/**
 * What a card or the last slide stands on: status, source in one line, address, QR code. As high as the QR code or the
 * texts ask: `top` is its upper edge.
 */
export function kitFoot(
  { status, place, lang }: Pick<CardText, 'status' | 'place' | 'lang'>,
  publishers: readonly string[],
  { left, right, bottom, size, qr: qrSize }: FootRoom,
): { nodes: readonly SceneNode[]; top: number } {
  const qr = qrNodes(place.url, right, bottom, qrSize);
  const room = right - left - qr.size - gap;
  const wrap = (line: string, weight: 400 | 600): string[] =>
    wrapAnywhere(unbroken(line), room, size, weight);
  const lines = sourceLines(publishers, lang);
  const source = lines.find((line) => textWidth(line, size, 400) <= room) ?? lines.at(-1);
  // A name is never cut: it takes a second line, or is found on the portal.
  const named = (line: string): string[] => {
    const own = wrapAnywhere(line, room, size, 400);
    return own.length <= 2 ? own : wrapAnywhere(sourcesElsewhere[lang], room, size, 400);
  };
  const blocks = [
    { lines: status === null ? [] : wrap(status, 600), weight: 600, className: 'ink' },
    { lines: source === undefined ? [] : named(source), weight: 400, className: 'soft' },
    { lines: wrap(place.short, 400), weight: 400, className: 'ink' },
    { lines: place.trial === null ? [] : wrap(place.trial, 400), weight: 400, className: 'soft' },
  ] as const;
  const tall = blockHeight(blocks.flatMap((block) => block.lines).length, size);
  const stack = new Stack(left, bottom - tall + size / 5);
  for (const { lines: own, ...style } of blocks) stack.add(own, { ...style, size });
  return { nodes: [...stack.nodes, ...qr.nodes], top: bottom - Math.max(tall, qr.size) };
}
