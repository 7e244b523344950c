import type { Portal } from './portal.ts';

/** The last day on which anything was looked for. */
export function lastSearchDay({ searches }: Portal): string | null {
  return (
    searches
      .map(({ searched_on }) => searched_on)
      .toSorted()
      .at(-1) ?? null
  );
}

/** The searches about a topic, those that found nothing first. */
export function searchesAbout(
  { searches }: Portal,
  topic: Portal['searches'][number]['topic'][number],
): Portal['searches'] {
  const order = { none: 0, part: 1 };
  return searches
    .filter((search) => search.topic.includes(topic))
    .toSorted((a, b) => order[a.outcome] - order[b.outcome]);
}

/** The searches about a series. */
export function searchesForSeries({ searches }: Portal, series: string): Portal['searches'] {
  return searches.filter((search) => search.series.includes(series));
}
