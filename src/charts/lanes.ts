/** A label that stands on a pole: it begins at `x` and reaches to the right. */
interface Flag {
  readonly x: number;
  readonly width: number;
  readonly height: number;
}

/**
 * Distance in pixels of each flag from the foot of its pole, so that no flag lies on another and no pole
 * crosses one: a flag rises above all those that begin beneath it on its right. Flags come sorted by `x`.
 */
export function stackFlags(flags: readonly Flag[], gap: number): number[] {
  const offsets: number[] = flags.map(() => 0);
  for (let index = flags.length - 1; index >= 0; index -= 1) {
    const flag = flags[index] as Flag;
    flags.slice(index + 1).forEach((other, step) => {
      if (other.x >= flag.x + flag.width + gap) return;
      const above = (offsets[index + 1 + step] ?? 0) + other.height + gap;
      offsets[index] = Math.max(offsets[index] ?? 0, above);
    });
  }
  return offsets;
}

/** Something of a height that would like to stand at a centre. */
interface Block {
  readonly center: number;
  readonly height: number;
}

/**
 * Centres of blocks moved apart until none overlaps, in the order of their wishes, from `min` to `max`
 * (pixels). Where the room is too small they run over `min`: the caller provides enough.
 */
export function spread(blocks: readonly Block[], min: number, max: number, gap = 0): number[] {
  const order = blocks
    .map((_, index) => index)
    .sort((a, b) => center(blocks, a) - center(blocks, b) || a - b);
  const placed = blocks.map(() => 0);
  let edge = min;
  for (const index of order) {
    const half = height(blocks, index) / 2;
    placed[index] = Math.max(center(blocks, index), edge + half);
    edge = (placed[index] ?? 0) + half + gap;
  }
  edge = max;
  for (const index of order.toReversed()) {
    const half = height(blocks, index) / 2;
    placed[index] = Math.min(placed[index] ?? 0, edge - half);
    edge = (placed[index] ?? 0) - half - gap;
  }
  return placed;
}

function center(blocks: readonly Block[], index: number): number {
  return blocks[index]?.center ?? 0;
}

function height(blocks: readonly Block[], index: number): number {
  return blocks[index]?.height ?? 0;
}
