import type { Portal } from './portal.ts';

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

/** The searches about a topic, those that found nothing first. */
export function searchesAbout({ searches }: Portal, topic: Searches[number]['topic'][number]): Searches {
  return noneFirst(searches.filter((search) => search.topic.includes(topic)));
}

/** The searches about a series, those that found nothing first. */
export function searchesForSeries({ searches }: Portal, id: string): Searches {
  return noneFirst(searches.filter(({ series }) => series.includes(id)));
}

/** The search of an id, or null where it was not made. */
export function searchById({ searches }: Portal, id: string): Searches[number] | null {
  return searches.find((search) => search.id === id) ?? null;
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

/** The last day on which anything was looked for. */
export function lastSearchDay({ searches }: Portal): string | null {
  return (
    searches
      .map(({ searched_on }) => searched_on)
      .toSorted()
      .at(-1) ?? null
  );
}
