import type { Lang } from '../../site/lang.ts';
import { whenInside } from '../sentences/figure-statement.ts';
import { formatTime, formatTimeShort } from '../times.ts';

/**
 * The title of what always shows the newest, for a snippet that nobody changes: without its time, which would grow old.
 * «PAPI 2024 – 63 tỉnh (trước 1/7/2025)» → «PAPI – 63 tỉnh (trước 1/7/2025)».
 * @param times those that its title may say, in the notation of the data
 */
export function lastingTitle(title: string, times: readonly string[], lang: Lang): string {
  const said = times
    .flatMap((time) => [whenInside, formatTime, formatTimeShort].map((form) => form(time, lang)))
    .toSorted((a, b) => b.length - a.length);
  const first = said.find((time) => ends(title, time) !== null);
  if (first === undefined) return title;
  const [start, end] = ends(title, first)!;
  return `${title.slice(0, start).trimEnd().replace(/[,:]$/, '')}${title.slice(end)}`;
}

/** Where a time stands as words of their own; null where it does not. */
function ends(title: string, time: string): readonly [start: number, end: number] | null {
  const start = ` ${title} `.search(
    new RegExp(`(?<=[ ,])${time.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?=[ ,.:)])`),
  );
  return start < 0 ? null : [start - 1, start - 1 + time.length];
}
