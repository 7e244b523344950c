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
  /** The value as it is read, or why there is none. */
  readonly text: string;
  readonly className: Paint;
  /**
   * For ranks: those reached, as a pale band in which the rank itself, `value`, is a strong mark. Rank 1 stands at the
   * start, and the row has no bar from 0.
   */
  readonly reached?: { readonly best: number; readonly worst: number } | undefined;
}

export interface BarRowsWords extends ChartWords {
  /** Heads of the three columns of text. */
  readonly heads: { readonly lead: string; readonly label: string; readonly value: string };
}

const gap = 8;
const bar = 12;

/**
 * The rows of a table with their bars, as one image: on a page such a table is HTML, with the bars in its cells. Bars
 * start at 0 and end where the highest value does; a row of ranks shows those reached; a row without a value says why in
 * its place.
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
  const max = Math.max(0, ...rows.map(({ value, reached }) => Math.max(value ?? 0, reached?.worst ?? 0)));
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
      const top = y + 2 + (blockHeight(1, size) - bar) / 2;
      for (const { from, to, thin, className } of partsOf(row, row.value)) {
        // What is not nothing stays visible.
        const length = to === from ? 0 : Math.max(((to - from) / max) * barRoom, 1);
        const place = { x: barAt + (from / max) * barRoom, y: top + (thin ? 3 : 0), width: length };
        if (length > 0) nodes.push(...fillArea({ ...place, height: bar - (thin ? 6 : 0) }, className));
      }
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

/** The bar of a value from 0, or the band of the ranks reached with the rank in it; a rank fills a place of its own. */
function partsOf({ reached, className }: BarRow, value: number) {
  if (!reached) return [{ from: 0, to: value, thin: false, className }];
  return [
    { from: reached.best - 1, to: reached.worst, thin: true, className: 'scale-3' as const },
    { from: value - 1, to: value, thin: false, className },
  ];
}
