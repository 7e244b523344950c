import { scaleLinear } from 'd3';
import { bulletDomain } from './bullet-domain.ts';
import { labelSide, targetMarks } from './bullet-target.ts';
import { track, valueMarks, zeroMark } from './bullet-value.ts';
import type { BulletRow, BulletTexts } from './bullets.ts';
import type { Drawn } from './drawn.ts';
import { fillArea } from './fills.ts';
import { fitLines } from './measure.ts';
import type { SceneNode } from './scene.ts';
import { blockHeight, textBlock } from './text-block.ts';

/** Texts keep this distance from both edges, in pixels: a letter such as V reaches a little beyond its measured width. */
const margin = 1;

/** One target: its title, its scale with the rule and what was reported, and words for what is not drawn. */
export function drawBulletRow(row: BulletRow, width: number, top: number, words: BulletTexts): Drawn {
  const narrow = width < 480;
  const [titleSize, size] = narrow ? [13, 11.5] : [14, 12.5];
  const domain = bulletDomain(row.target, row.figure?.value ?? null);
  const x = scaleLinear(domain, [1, width - 1]);
  const at = Math.round(x(row.target.value));
  const room = width - 2 * margin;
  const title = fitLines(row.title, room, titleSize, 600);
  const above = labelSide(row.target, at, width, size) === 'above';
  const long = above ? fitLines(row.target.label, room, size, 400) : [];
  const titleEnd = top + blockHeight(title.length, titleSize) + blockHeight(long.length, size);
  const bar = Math.ceil(titleEnd + 3 + size * 1.25);
  const nodes: SceneNode[] = [
    ...textBlock(title, { className: 'ink', x: margin, top, size: titleSize, weight: 600, anchor: 'start' }),
    ...textBlock(long, {
      className: 'ink',
      x: margin,
      top: titleEnd - blockHeight(long.length, size),
      size,
      weight: 400,
      anchor: 'start',
    }),
    ...fillArea({ x: 0, y: bar, width, height: track }, row.figure === null ? 'missing' : 'surface'),
    ...valueMarks(row, domain, x, bar),
    ...zeroMark(domain, x, bar, size, words),
    ...targetMarks(row, at, bar, width, size),
  ];
  let y = bar + track + 3;
  const ends = domain.map((value) => words.number(value)) as [string, string];
  const style = { kind: 'text', className: 'soft', y: y + size * 0.96, size, weight: 400 } as const;
  nodes.push(
    { ...style, x: margin, text: ends[0], anchor: 'start' },
    { ...style, x: width - margin, text: ends[1], anchor: 'end' },
  );
  y += blockHeight(1, size);
  const said: readonly (readonly [text: string, className: 'ink' | 'soft'])[] = [
    [row.figure === null ? words.none : row.figure.label, 'ink'],
    ...(row.note === undefined ? [] : [[row.note, 'soft'] as const]),
  ];
  for (const [text, className] of said) {
    const lines = fitLines(text, room, size, 400);
    nodes.push(...textBlock(lines, { className, x: margin, top: y, size, weight: 400, anchor: 'start' }));
    y += blockHeight(lines.length, size);
  }
  return {
    nodes: [{ kind: 'group', className: 'bullet', data: { target: row.id }, children: nodes }],
    height: y - top,
  };
}
