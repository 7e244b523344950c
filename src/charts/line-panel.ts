import { scaleLinear } from 'd3';
import type { Drawn, Place } from './drawn.ts';
import { fillArea } from './fills.ts';
import { textWidth } from './measure.ts';
import { periodAxis } from './period-axis.ts';
import { checkRanks, placeBreaks, runs, runsPath } from './runs.ts';
import type { Break, Period } from './runs.ts';
import type { SceneNode } from './scene.ts';
import type { Paint } from './theme.ts';
import type { Domain } from './value-axis.ts';

export interface LinePanelData {
  /** The agency of the line; none where it tells of all together. */
  readonly id?: string | undefined;
  /** The tooltip of the line. */
  readonly label: string;
  readonly periods: readonly Period[];
  /** Where the criterion stops being comparable with before; the label is the tooltip of the rule. */
  readonly breaks: readonly Break[];
  /** One for each period; null where there is no value. */
  readonly values: readonly (number | null)[];
  /** The tooltip of each period, with or without a value. */
  readonly titles: readonly string[];
  /** The range of all that are compared, one for each period; null where nobody was measured. */
  readonly peers: readonly ({ readonly low: number; readonly high: number } | null)[];
  /** Both ends of the axis of values. */
  readonly domain: Domain;
  /** The colour of the line; `accent` for one agency, `ink` for what is true of all. */
  readonly paint?: Paint | undefined;
}

export interface LinePanelTexts {
  /** Writes the ends of the axis. */
  readonly number: (value: number) => string;
  /** Writes the last value, at the precision of tables. */
  readonly value: (value: number) => string;
  /** In the empty stretch before anybody was measured: «chưa đo». */
  readonly notMeasured: string;
}

const plotHeight = 76;

/** Upright bars from the lowest to the highest of each period, as one shape. */
function rangesPath(
  peers: LinePanelData['peers'],
  x: (index: number) => number,
  y: (value: number) => number,
  half: number,
): string {
  return peers
    .map((range, index) => {
      if (range === null) return '';
      // The round caps of the stroke reach beyond its ends: they must not lengthen the range.
      const [top, bottom] = [y(range.high) + half, y(range.low) - half].map(Math.round) as [number, number];
      const middle = Math.round((y(range.high) + y(range.low)) / 2);
      return top < bottom
        ? `M${Math.round(x(index))},${top}V${bottom}`
        : `M${Math.round(x(index))},${middle}v0`;
    })
    .join('');
}

/**
 * The value of one criterion over periods, over the range of all that are compared: bars for the range, a line that
 * stops at a break (dashed rule) and at a period without a value (hatched). The last value is written at its end.
 */
export function drawLinePanel(panel: LinePanelData, place: Place, words: LinePanelTexts): Drawn {
  const { periods, values, peers, titles, label, paint = 'accent' } = panel;
  const data = panel.id === undefined ? undefined : { id: panel.id };
  checkRanks(periods, values, label);
  const size = 11;
  const ends = panel.domain.map((value) => words.number(value)) as [string, string];
  const gutter = Math.ceil(Math.max(...ends.map((text) => textWidth(text, size, 400)))) + 6;
  const lastIndex = values.findLastIndex((value) => value !== null);
  const lastText = lastIndex === -1 ? '' : words.value(values[lastIndex]!);
  const half = 3;
  const left = place.x + gutter + half;
  const right = place.x + place.width - half - (lastText === '' ? 0 : textWidth(lastText, size, 600) + 5);
  const scale = scaleLinear([0, Math.max(periods.length - 1, 1)], [left, right]);
  const x = (index: number): number => (periods.length === 1 ? (left + right) / 2 : scale(index));
  const [top, bottom] = [place.y + 8, place.y + 8 + plotHeight];
  const y = scaleLinear(panel.domain, [bottom, top]);
  const breaks = placeBreaks(periods, panel.breaks);
  const step = periods.length > 1 ? (right - left) / (periods.length - 1) : 20;

  const measured = peers.findIndex((range) => range !== null);
  const empty = measured > 0 ? x(measured) - step / 2 - left : 0;
  const gaps = values.flatMap((value, index): SceneNode[] => {
    if (value !== null || peers[index] === null) return [];
    const width = Math.max(Math.min(step - 1, 14), 3);
    const area = { x: x(index) - width / 2, y: top, width, height: plotHeight };
    return [
      {
        kind: 'group',
        className: 'no-value',
        data,
        title: titles[index],
        children: fillArea(area, 'missing'),
      },
    ];
  });
  const stretches = runs(values, breaks);
  const text = { kind: 'text', className: 'soft', size, weight: 400, anchor: 'start' } as const;
  const nodes: SceneNode[] = [
    { kind: 'path', className: 'scale-3', d: rangesPath(peers, x, y, half), strokeWidth: 2 * half },
    {
      kind: 'line',
      className: 'rule',
      x1: place.x + gutter,
      x2: right + half,
      y1: bottom,
      y2: bottom,
      strokeWidth: 1,
    },
    ...gaps,
    ...breaks.map(({ index, label: title }): SceneNode => {
      const at = (x(index - 1) + x(index)) / 2;
      return {
        kind: 'line',
        className: 'ink',
        x1: at,
        x2: at,
        y1: top - 6,
        y2: bottom,
        strokeWidth: 1,
        dash: '3 3',
        title,
      };
    }),
    {
      kind: 'path',
      className: paint,
      d: runsPath(stretches, x, y),
      strokeWidth: 2,
      title: label,
      data,
    },
    ...stretches.flat().map(({ index, rank: value }): SceneNode => {
      const at = { cx: Math.round(x(index)), cy: Math.round(y(value)) };
      return {
        kind: 'circle',
        className: paint,
        ...at,
        r: index === lastIndex ? 3.5 : 2.5,
        title: titles[index],
        data,
      };
    }),
    { ...text, x: place.x + gutter - 5, y: bottom, text: ends[0], anchor: 'end' },
    { ...text, x: place.x + gutter - 5, y: top + size * 0.6, text: ends[1], anchor: 'end' },
    ...periodAxis(periods, (index) => x(index) - place.x, place.width, bottom + 5 + size, size).map(
      (node) => ({
        ...node,
        x: node.x + place.x,
      }),
    ),
  ];
  if (lastIndex !== -1) {
    const at = Math.min(Math.max(y(values[lastIndex]!) + size * 0.34, top + size * 0.6), bottom);
    nodes.push({
      ...text,
      className: paint,
      weight: 600,
      x: x(lastIndex) + 6,
      y: at,
      text: lastText,
      halo: 'paper',
    });
  }
  if (empty >= textWidth(words.notMeasured, size, 400))
    nodes.push({ ...text, x: left, y: (top + bottom) / 2, text: words.notMeasured });
  return {
    nodes: nodes.filter((node) => node.kind !== 'path' || node.d !== ''),
    height: 8 + plotHeight + Math.ceil(5 + size * 1.3),
  };
}
