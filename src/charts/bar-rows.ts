import { fillArea } from './fills.ts';
import { fitLines, textWidth, widest, wrapText } from './measure.ts';
import type { ChartWords, Scene, SceneNode, TextNode } from './scene.ts';
import { blockHeight, textBlock } from './text-block.ts';
import type { Paint } from './theme.ts';

export interface BarRow {
  /** Before the name: a rank, a number; may be empty. */
  readonly lead: string;
  readonly label: string;
  /** Null without a bar: then `text` says why. */
  readonly value: number | null;
  /** Where the bar begins; without it at 0. */
  readonly from?: number | undefined;
  /** A stretch of the bar that stands out. */
  readonly mark?: { readonly from: number; readonly to: number; readonly className: Paint } | undefined;
  /** The value as it is read, or why there is none. */
  readonly text: string;
  readonly className: Paint;
}

export interface BarRowsWords extends ChartWords {
  /** Heads of the three columns of text. */
  readonly heads: { readonly lead: string; readonly label: string; readonly value: string };
}

const gap = 8;
const bar = 12;

/**
 * The rows of a table with their bars, as one image: on a page such a table is HTML, with the bars in its cells. Bars
 * start at 0, or are stretches of a scale that does, and end where the highest value does; a row without a value says why in its place.
 */
export function barRows(rows: readonly BarRow[], width: number, words: BarRowsWords): Scene {
  const size = width < 480 ? 12 : 13;
  const { heads } = words;
  const leadWidth = Math.max(
    widest(
      rows.map(({ lead }) => lead),
      size,
      600,
    ),
    textWidth(heads.lead, size, 400),
  );
  const labelAt = leadWidth === 0 ? 0 : leadWidth + gap;
  const names = [...rows.map(({ label }) => label), heads.label];
  const labelWidth = Math.min(widest(names, size, 400) + 1, (width - labelAt) * 0.45);
  const barAt = labelAt + labelWidth + gap;
  const values = rows.filter(({ value }) => value !== null).map(({ text }) => text);
  const valueWidth = Math.min(Math.max(widest([...values, heads.value], size, 400)), width - barAt - gap);
  const max = Math.max(0, ...rows.map(({ value }) => value ?? 0));
  const barRoom = Math.max(width - barAt - valueWidth - gap, 0);
  const text = { className: 'ink', size, weight: 400, anchor: 'start' } as const;

  const nodes: SceneNode[] = [];
  const head = (label: string, x: number, anchor: TextNode['anchor'], room: number): readonly SceneNode[] =>
    textBlock(fitLines(label, room, size, 400).slice(0, 1), {
      ...text,
      className: 'soft',
      x,
      anchor,
      top: 0,
    });
  nodes.push(
    ...head(heads.lead, leadWidth, 'end', leadWidth + 1),
    ...head(heads.label, labelAt, 'start', labelWidth),
    ...head(heads.value, width, 'end', width - barAt),
  );
  let y = blockHeight(1, size) + 4;
  for (const row of rows) {
    const label = fitLines(row.label, labelWidth, size, 400);
    const reason = row.value === null ? wrapText(row.text, width - barAt, size, 400) : [];
    const height = blockHeight(Math.max(label.length, reason.length, 1), size);
    nodes.push(
      { kind: 'line', className: 'rule', x1: 0, x2: width, y1: y, y2: y, strokeWidth: 1 },
      ...textBlock([row.lead].filter(Boolean), {
        ...text,
        x: leadWidth,
        top: y + 2,
        weight: 600,
        anchor: 'end',
      }),
      ...textBlock(label, { ...text, x: labelAt, top: y + 2 }),
      ...textBlock(reason, { ...text, className: 'soft', x: barAt, top: y + 2 }),
    );
    if (row.value !== null) {
      const y1 = y + 2 + (blockHeight(1, size) - bar) / 2;
      const piece = (from: number, to: number, className: Paint): void => {
        // What is not nothing stays visible.
        const length = to === from ? 0 : Math.max(((to - from) / max) * barRoom, 1);
        const area = { x: barAt + (from / max) * barRoom, y: y1, width: length, height: bar };
        if (length > 0) nodes.push(...fillArea(area, className));
      };
      piece(row.from ?? 0, row.value, row.className);
      if (row.mark) piece(row.mark.from, row.mark.to, row.mark.className);
      nodes.push(...textBlock([row.text], { ...text, x: width, top: y + 2, anchor: 'end' }));
    }
    y += height + 4;
  }
  return {
    width,
    height: Math.ceil(y),
    title: words.title,
    description: words.description,
    nodes,
  };
}
