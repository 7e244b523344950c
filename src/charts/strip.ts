import { scaleLinear } from 'd3';
import { columnHeap } from './column-heap.ts';
import { dotHeap } from './dot-heap.ts';
import type { HeapMark } from './dot-heap.ts';
import type { Drawn, Place } from './drawn.ts';
import { fitLines, lineHeight, textWidth, truncateText } from './measure.ts';
import { drawMissing, drawNothing } from './missing-marks.ts';
import type { MissingMark } from './missing-marks.ts';
import { placeLabels } from './pole-labels.ts';
import type { PoleLabel } from './pole-labels.ts';
import type { ChartWords, Scene, SceneNode } from './scene.ts';
import { blockHeight, textBlock } from './text-block.ts';
import { drawValueAxis, valueDomain } from './value-axis.ts';
import type { Domain } from './value-axis.ts';

export interface StripMark extends HeapMark {
  /** The name that a highlighted mark is labelled with. */
  readonly label: string;
}

/** A thin upright rule at a value, such as the median. */
export interface StripRule {
  readonly value: number;
  /** With its number: «trung vị 42,31»; empty where a key says it. */
  readonly label: string;
  /** `main` is unbroken, the others are dashed. */
  readonly main?: boolean | undefined;
  readonly side?: PoleLabel['side'];
}

export interface StripData {
  readonly marks: readonly StripMark[];
  readonly missing: readonly MissingMark[];
  readonly rules: readonly StripRule[];
  /** Both ends of the axis; round numbers around the values unless told, as for panels on a common scale. */
  readonly domain?: Domain | undefined;
}

export interface StripTexts {
  /** Under the axis: «Tổng điểm»; empty where a heading says it. */
  readonly axis: string;
  readonly number: (value: number) => string;
  /** Beside the hatched marks: «chưa có số liệu: 2». */
  readonly missing: (count: number) => string;
  /** In the hatched box where no agency has a value. */
  readonly none: string;
  /** Tooltip of a column, where values are counted: «12 nơi, từ 40 đến 42». */
  readonly column: (count: number, from: number, to: number) => string;
}

export interface StripWords extends ChartWords, StripTexts {}

/** Up to so many values are dots, more are counted in columns. */
const mostDots = 100;
/** Room for half a dot at both ends of the axis. */
const edge = 7;

interface PoleText extends PoleLabel {
  readonly text: string;
  readonly paint: 'accent' | 'soft' | 'ink';
  /** How far above the axis the pole ends. */
  readonly foot: number;
  readonly dash?: string | undefined;
}

/** «Thành phố Hồ Mẫu Minh 43,21» within a width: the name may be cut, the number never. */
function nameAndValue({ label, value }: StripMark, words: StripTexts, width: number, size: number): string {
  const number = words.number(value);
  return `${truncateText(label, width - textWidth(` ${number}`, size, 600), size, 600)} ${number}`;
}

/**
 * Every value as a dot on one axis, equal ones stacked; highlighted ones with name and number on poles, rules with
 * theirs, and hatched marks for those without a value. Drawn into a place, so that panels can hold it.
 * @param most height in pixels that the stack of dots should not pass
 */
export function drawStrip(data: StripData, place: Place, words: StripTexts, most: number): Drawn {
  const { marks, missing, rules } = data;
  const [left, right] = [place.x + edge, place.x + place.width - edge];
  const size = place.width < 480 ? 11 : 12;
  const row = Math.ceil(size * lineHeight) + 1;
  if (marks.length === 0) {
    const none = drawNothing(words.none, place, size);
    return withMissing(none, missing, place, size, words);
  }
  const domain = data.domain ?? valueDomain([...marks, ...rules].map(({ value }) => value));
  const x = scaleLinear(domain, [left, right]);
  const heap =
    marks.length > mostDots
      ? columnHeap(marks, domain, [left, right], most, size, words.column)
      : dotHeap(marks, x, most, place.width < 480 ? 4 : 5.5);
  const poles = [
    ...rules.map(({ value, label: text, main, side }): PoleText => {
      const look = main ? ({ paint: 'ink' } as const) : ({ paint: 'soft', dash: '2 3' } as const);
      return { x: Math.round(x(value)), width: textWidth(text, size, 400), side, text, foot: 0, ...look };
    }),
    ...marks
      .filter(({ highlighted }) => highlighted)
      .map((mark): PoleText => {
        const text = nameAndValue(mark, words, place.width - 2, size);
        const foot = heap.tops.get(mark.id)!;
        return {
          x: Math.round(x(mark.value)),
          width: textWidth(text, size, 600),
          text,
          paint: 'accent',
          foot,
        };
      }),
  ];
  const named = poles.filter(({ text }) => text !== '');
  const lanes = placeLabels(named, place.x + 1, place.x + place.width - 1);
  const head = named.length === 0 ? 0 : row * (1 + Math.max(...lanes.map(({ lane }) => lane)));
  const base = Math.ceil(place.y + head + heap.height + 6);
  const topOf = (pole: PoleText): number => {
    const at = named.indexOf(pole);
    return at === -1 ? base - heap.height : place.y + head - row * (lanes[at]!.lane + 1) + 2;
  };
  const lines = poles.map((pole): SceneNode => {
    const { x: at, paint: className, dash } = pole;
    return {
      kind: 'line',
      className,
      x1: at,
      x2: at,
      y1: topOf(pole),
      y2: base - pole.foot,
      strokeWidth: 1,
      dash,
    };
  });
  const texts = named.map((pole, index): SceneNode => {
    const { lane, left: start } = lanes[index]!;
    const weight = pole.paint === 'accent' ? 600 : 400;
    const y = place.y + head - row * lane - size * 0.3;
    return {
      kind: 'text',
      className: pole.paint,
      x: start,
      y,
      text: pole.text,
      size,
      weight,
      anchor: 'start',
      halo: 'paper',
    };
  });
  const axis = drawValueAxis(domain, { left, right, edge, y: base, size }, words.number);
  const name = words.axis === '' ? [] : fitLines(words.axis, place.width, size, 400);
  const below = base + axis.height + 2;
  const style = { className: 'soft', x: place.x, size, weight: 400, anchor: 'start' } as const;
  const drawn = {
    nodes: [
      ...(heap.solid ? [...heap.draw(base), ...lines] : [...lines, ...heap.draw(base)]),
      ...axis.nodes,
      ...texts,
      ...textBlock(name, { ...style, top: below }),
    ],
    height: below + blockHeight(name.length, size) - place.y,
  };
  return withMissing(drawn, missing, place, size, words);
}

function withMissing(
  drawn: Drawn,
  missing: readonly MissingMark[],
  place: Place,
  size: number,
  words: StripTexts,
): Drawn {
  if (missing.length === 0) return drawn;
  const top = drawn.height + 4;
  const row = drawMissing(missing, { ...place, y: place.y + top }, size, words.missing(missing.length));
  return { nodes: [...drawn.nodes, ...row.nodes], height: top + row.height, below: 4 + row.height };
}

/** «Where does my province stand?»: see `drawStrip`. */
export function strip(data: StripData, width: number, words: StripWords): Scene {
  const { nodes, height } = drawStrip(data, { x: 0, y: 0, width }, words, 130);
  return { width, height: Math.ceil(height + 2), title: words.title, description: words.description, nodes };
}
