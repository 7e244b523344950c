import { fillArea, haloOn } from './fills.ts';
import { drawLegend } from './legend.ts';
import type { LegendEntry } from './legend.ts';
import { fitLines, textWidth } from './measure.ts';
import type { ChartWords, Scene, SceneNode } from './scene.ts';
import { stackParts } from './stack-parts.ts';
import { blockHeight, textBlock } from './text-block.ts';
import { onPaint } from './theme.ts';
import type { Paint } from './theme.ts';

interface ProgressSegment {
  readonly id: string;
  readonly label: string;
  readonly value: number;
  readonly className: Paint;
}

export interface ProgressBarData {
  /** The whole as stated. The segments may give less or more than it: a difference the source declares. */
  readonly total: number;
  readonly segments: readonly ProgressSegment[];
  /** What the statement does not describe; hatched. */
  readonly rest?: { readonly label: string; readonly value: number } | undefined;
}

export interface ProgressBarWords extends ChartWords {
  /** Over the bar, «Tổng số: 1.298 nhiệm vụ». */
  readonly total: string;
  /** Name of the rest where the data give none, «chưa được nêu». */
  readonly rest: string;
  readonly number: (value: number) => string;
}

const barHeight = 34;

interface Piece extends LegendEntry {
  readonly id: string;
  readonly amount: number;
}

/** The segments, and what they leave of the total. */
function piecesOf(data: ProgressBarData, words: ProgressBarWords): Piece[] {
  const pieces = data.segments.map(({ id, label, value, className }): Piece => {
    return { id, label, className, amount: value, value: words.number(value) };
  });
  const left = data.total - data.segments.reduce((sum, { value }) => sum + value, 0);
  const rest = data.rest ?? (left > 0 ? { label: words.rest, value: left } : undefined);
  if (rest !== undefined)
    pieces.push({
      id: 'rest',
      label: rest.label,
      className: 'missing',
      // Drawn is what is left of the bar, written is what was stated.
      amount: Math.max(left, 0),
      value: words.number(rest.value),
    });
  return pieces;
}

/** The longest stretch of a piece that the rule of the total leaves free for its number. */
function freePart(x: number, width: number, rule: number | undefined): { center: number; room: number } {
  if (rule === undefined || rule <= x || rule >= x + width) return { center: x + width / 2, room: width };
  const [before, after] = [rule - x, x + width - rule];
  return before > after
    ? { center: x + before / 2, room: before }
    : { center: rule + after / 2, room: after };
}

function drawPiece(
  piece: Piece,
  x: number,
  width: number,
  top: number,
  size: number,
  rule: number | undefined,
): SceneNode[] {
  const { className: paint, label, value = '' } = piece;
  // A thread of paper parts the pieces, so that they are told apart in grey too.
  const area = { x, y: top, width: width - (width > 4 ? 1.5 : 0), height: barHeight };
  const children = fillArea(area, paint, `${label}: ${value}`);
  const { center, room } = freePart(x, area.width, rule);
  if (textWidth(value, size, 600) + 10 <= room)
    children.push({
      kind: 'text',
      className: onPaint(paint),
      x: center,
      y: top + barHeight / 2 + size * 0.34,
      text: value,
      size,
      weight: 600,
      anchor: 'middle',
      halo: haloOn(paint),
    });
  return [{ kind: 'group', className: 'segment', data: { id: piece.id }, children }];
}

/**
 * One stacked bar of how the tasks of a statement stand, with every label and number in the key below and
 * the numbers inside where they fit. The bar's length is the total; where the segments exceed it, it is their
 * sum, and a rule marks the total.
 */
export function progressBar(data: ProgressBarData, width: number, words: ProgressBarWords): Scene {
  const size = width < 480 ? 13 : 14;
  const pieces = piecesOf(data, words);
  const sum = data.segments.reduce((all, { value }) => all + value, 0);
  const whole = Math.max(data.total, sum);
  const scale = whole === 0 ? 0 : width / whole;

  const heading = fitLines(words.total, width, size, 600);
  const headingWidth = Math.max(...heading.map((line) => textWidth(line, size, 600)), 0);
  const top = blockHeight(heading.length, size) + 8;
  // Over a marked total its words end at the rule, as far as there is room to the left.
  const marked = sum > data.total ? data.total * scale : undefined;
  const nodes: SceneNode[] = textBlock(heading, {
    className: 'ink',
    top: 0,
    x: marked === undefined ? 0 : Math.max(marked, headingWidth),
    size,
    weight: 600,
    anchor: marked === undefined ? 'start' : 'end',
  });
  if (whole === 0) nodes.push(...fillArea({ x: 0, y: top, width, height: barHeight }, 'surface'));
  // What is not nothing stays visible.
  for (const { part, start, length } of stackParts(pieces, { scale, width, least: 2 }))
    nodes.push(...drawPiece(part, start, length, top, size, marked));
  if (marked !== undefined)
    nodes.push({
      kind: 'line',
      className: 'ink',
      x1: marked,
      x2: marked,
      y1: top - 6,
      y2: top + barHeight + 4,
      strokeWidth: 2,
      title: words.total,
    });
  const legend = drawLegend(pieces, width, top + barHeight + 10, size);
  const height = Math.ceil(top + barHeight + 10 + legend.height + 2);
  return {
    width,
    height,
    title: words.title,
    description: words.description,
    nodes: [...nodes, ...legend.nodes],
  };
}
