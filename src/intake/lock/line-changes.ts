/** A stretch of a file that is not as it was: lines counted from 1, `from` up to and including `to`. */
export interface LineChange {
  readonly kind: 'changed' | 'added' | 'removed';
  /** Of the file as it is. For removed lines, the line that now stands in their place, or the last one. */
  readonly from: number;
  readonly to: number;
  /** Of the file as it was; for added lines, where they would have stood. */
  readonly was: { readonly from: number; readonly to: number };
}

/** Above this product of line counts the middle is told as one stretch: comparing it would take too long. */
const mostCompared = 4_000_000;

/**
 * Which lines differ between two files, told by the lines that both have in the same order (longest common
 * subsequence). Where lines went and others came, so many are changed and the rest added or removed.
 */
export function lineChanges(before: readonly string[], after: readonly string[]): LineChange[] {
  let start = 0;
  while (start < before.length && start < after.length && before[start] === after[start]) start += 1;
  let [endBefore, endAfter] = [before.length, after.length];
  while (endBefore > start && endAfter > start && before[endBefore - 1] === after[endAfter - 1]) {
    endBefore -= 1;
    endAfter -= 1;
  }
  const common = commonLines(before.slice(start, endBefore), after.slice(start, endAfter));
  const stops = [...common.map(([a, b]) => [a + start, b + start] as const), [endBefore, endAfter] as const];
  const changes: LineChange[] = [];
  let [a, b] = [start, start];
  for (const [nextA, nextB] of stops) {
    changes.push(...changesBetween(a, nextA, b, nextB, after.length));
    [a, b] = [nextA + 1, nextB + 1];
  }
  return changes;
}

/** Lines `a` … `nextA` of the one stand against lines `b` … `nextB` of the other; indices from 0, ends left out. */
function changesBetween(a: number, nextA: number, b: number, nextB: number, length: number): LineChange[] {
  const paired = Math.min(nextA - a, nextB - b);
  const changes: LineChange[] = [];
  if (paired > 0) {
    const was = { from: a + 1, to: a + paired };
    changes.push({ kind: 'changed', from: b + 1, to: b + paired, was });
  }
  if (nextB - b > paired) {
    const was = { from: nextA + 1, to: nextA + 1 };
    changes.push({ kind: 'added', from: b + paired + 1, to: nextB, was });
  }
  if (nextA - a > paired) {
    const at = Math.max(1, Math.min(nextB + 1, length));
    changes.push({ kind: 'removed', from: at, to: at, was: { from: a + paired + 1, to: nextA } });
  }
  return changes;
}

/** The pairs of indices of a longest common subsequence. */
function commonLines(a: readonly string[], b: readonly string[]): (readonly [number, number])[] {
  if (a.length * b.length > mostCompared) return [];
  const width = b.length + 1;
  const longest = new Uint32Array((a.length + 1) * width);
  const at = (i: number, j: number): number => longest[i * width + j]!;
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      longest[i * width + j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const pairs: (readonly [number, number])[] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    if (a[i] === b[j]) pairs.push([i++, j++]);
    else if (at(i + 1, j) >= at(i, j + 1)) i += 1;
    else j += 1;
  }
  return pairs;
}
