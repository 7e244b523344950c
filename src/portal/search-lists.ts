import type { Portal, Series } from './portal.ts';

type Searches = Portal['searches'];

/** What was not found stands before what was found in part; of each, the newest search first. */
export function noneFirst(searches: Searches): Searches {
  const order = { none: 0, part: 1 };
  return searches.toSorted(
    (a, b) =>
      order[a.outcome] - order[b.outcome] ||
      (a.searched_on < b.searched_on ? 1 : a.searched_on > b.searched_on ? -1 : 0),
  );
}

/** What was looked for in vain, or found only in part, for a series. */
export function gapsOf({ searches }: Portal, { file }: Series): Searches {
  return noneFirst(searches.filter(({ series }) => series.includes(file.id)));
}

/** How many searches there were, and how many found nothing. */
export function searchCounts({ searches }: Portal): {
  readonly all: number;
  readonly none: number;
  readonly part: number;
} {
  const none = searches.filter(({ outcome }) => outcome === 'none').length;
  return { all: searches.length, none, part: searches.length - none };
}
