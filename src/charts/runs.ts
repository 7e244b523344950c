import { line } from 'd3';
import { round } from './svg-markup.ts';

export interface Period {
  readonly id: string;
  readonly label: string;
}

/** From this period on, ranks are not comparable with those before. */
export interface Break {
  readonly beforePeriod: string;
  readonly label: string;
}

export interface RankPoint {
  readonly index: number;
  readonly rank: number;
}

/** A break and the index of the first period after it. */
export interface PlacedBreak {
  readonly index: number;
  readonly label: string;
}

/**
 * The breaks inside the periods, in their order. A break before the first period parts nothing and is left
 * out; one that names no period is an error of the caller and would hide a break.
 */
export function placeBreaks(periods: readonly Period[], breaks: readonly Break[]): PlacedBreak[] {
  return breaks
    .map(({ beforePeriod, label }) => {
      const index = periods.findIndex((period) => period.id === beforePeriod);
      if (index === -1) throw new Error(`A break stands before «${beforePeriod}», which is no period here.`);
      return { index, label };
    })
    .filter(({ index }) => index > 0)
    .sort((a, b) => a.index - b.index);
}

/** Refuses ranks that are not one for each period: they would be drawn at the wrong time. */
export function checkRanks(periods: readonly Period[], ranks: readonly unknown[], agency: string): void {
  if (ranks.length !== periods.length)
    throw new Error(`${agency} has ${ranks.length} ranks for ${periods.length} periods.`);
}

/** The stretches over which a line may be drawn: they end at every gap and at every break. */
export function runs(ranks: readonly (number | null)[], breaks: readonly PlacedBreak[]): RankPoint[][] {
  const starts = new Set(breaks.map(({ index }) => index));
  const found: RankPoint[][] = [];
  let open: RankPoint[] | undefined;
  ranks.forEach((rank, index) => {
    if (rank === null) {
      open = undefined;
      return;
    }
    if (open === undefined || starts.has(index)) {
      open = [];
      found.push(open);
    }
    open.push({ index, rank });
  });
  return found;
}

/**
 * SVG path data of all stretches. A stretch of one point is a dash that reaches `half` pixels to both sides,
 * or with 0 a dot by its round caps.
 * @param digits decimals of the coordinates; 0 for a ground whose lines nobody follows one by one
 */
export function runsPath(
  stretches: readonly (readonly RankPoint[])[],
  x: (index: number) => number,
  y: (rank: number) => number,
  half = 0,
  digits = 1,
): string {
  const draw = line<RankPoint>(
    (point) => x(point.index),
    (point) => y(point.rank),
  ).digits(digits);
  return stretches
    .map((points) => {
      const [first] = points;
      if (first !== undefined && points.length > 1 && digits === 0) return wholePixelPath(points, x, y);
      if (first === undefined || points.length > 1 || half === 0) return draw(points) ?? '';
      const [left, right] = [x(first.index) - half, x(first.index) + half];
      return `M${round(left)},${round(y(first.rank))}H${round(right)}`;
    })
    .join('');
}

/** A line over whole pixels by its steps: shorter than coordinates, and equal steps compress well. */
function wholePixelPath(
  points: readonly RankPoint[],
  x: (index: number) => number,
  y: (rank: number) => number,
): string {
  const at = points.map(({ index, rank }) => [Math.round(x(index)), Math.round(y(rank))] as const);
  const steps = at.slice(1).map(([left, top], index) => {
    const [fromLeft, fromTop] = at[index]!;
    return `${left - fromLeft},${top - fromTop}`;
  });
  return `M${at[0]!.join(',')}l${steps.join(' ')}`;
}
