/** An item with its standard competition rank. */
export interface Ranked<T> {
  readonly item: T;
  readonly rank: number;
  /** Another item has the same rank. */
  readonly tied: boolean;
}

/**
 * Standard competition ranking (1, 2, 2, 4), highest score first. Items with equal scores share a rank and stay in the
 * order given.
 * @param scoreOf the score at the precision at which ties are to be seen
 */
export function competitionRank<T>(items: readonly T[], scoreOf: (item: T) => number): readonly Ranked<T>[] {
  const ordered = items.toSorted((a, b) => scoreOf(b) - scoreOf(a));
  const firstPlace = new Map<number, number>();
  const holders = new Map<number, number>();
  ordered.forEach((item, index) => {
    const score = scoreOf(item);
    if (!firstPlace.has(score)) firstPlace.set(score, index + 1);
    holders.set(score, (holders.get(score) ?? 0) + 1);
  });
  return ordered.map((item) => {
    const score = scoreOf(item);
    return { item, rank: firstPlace.get(score)!, tied: holders.get(score)! > 1 };
  });
}

/**
 * The group of a rank when `count` ranked items are divided into `groups` of equal size; group 1 is the highest.
 * Items that share a rank share a group. With 61 in four groups: ranks 1–16, 17–31, 32–46, 47–61.
 */
export function groupOfRank(rank: number, count: number, groups: number): number {
  return Math.floor(((rank - 1) * groups) / count) + 1;
}
