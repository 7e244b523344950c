/** A label on a pole: text of a width in pixels beside an upright line at `x`. */
export interface PoleLabel {
  readonly x: number;
  readonly width: number;
  /** The side of the pole that the text would like to stand on; right unless told. */
  readonly side?: 'left' | 'right' | undefined;
}

/** Where a label stands: its left edge in pixels, and its lane, 0 the lowest. */
export interface PlacedLabel {
  readonly left: number;
  readonly lane: number;
}

/** Between a pole and its own text. */
const near = 4;
/** Between texts of one lane. */
const apart = 8;

/** The left edge: on the wished side where it has room, else on the other, else as far as the edge lets it. */
function leftEdge({ x, width, side }: PoleLabel, min: number, max: number): number {
  const [before, after] = [x - near - width, x + near];
  const [wish, other] = side === 'left' ? [before, after] : [after, before];
  const fits = (left: number): boolean => left >= min && left + width <= max;
  if (fits(wish)) return wish;
  if (fits(other)) return other;
  return Math.min(Math.max(wish, min), Math.max(max - width, min));
}

/**
 * Lays labels into lanes so that no two texts touch, and puts a text above those whose poles it would cover: the
 * poles run down from their labels. Labels stay between `min` and `max` where they are no wider than that.
 */
export function placeLabels(labels: readonly PoleLabel[], min: number, max: number): PlacedLabel[] {
  const boxes = labels.map((label) => {
    const left = leftEdge(label, min, max);
    return { ...label, left, right: left + label.width };
  });
  // From the right, so that a text that reaches to the right finds those beneath it in their lanes.
  const order = boxes.map((_, index) => index).sort((a, b) => boxes[b]!.x - boxes[a]!.x || a - b);
  const lanes: (number | undefined)[] = labels.map(() => undefined);
  for (const index of order) {
    const { left, right } = boxes[index]!;
    const placed = order.filter((other) => lanes[other] !== undefined);
    const covered = placed.filter((other) => boxes[other]!.x > left - 2 && boxes[other]!.x < right + 2);
    let lane = Math.max(0, ...covered.map((other) => lanes[other]! + 1));
    const taken = (at: number): boolean =>
      placed.some(
        (other) =>
          lanes[other] === at && boxes[other]!.left < right + apart && left < boxes[other]!.right + apart,
      );
    while (taken(lane)) lane += 1;
    lanes[index] = lane;
  }
  return boxes.map(({ left }, index) => ({ left, lane: lanes[index]! }));
}
