import type { Portal } from '../../portal/portal.ts';
import type { Lang } from '../../site/lang.ts';
import { formatTime } from '../times.ts';
import { sources as sourcesTable } from '../../intake/tables/registers.ts';

type Source = Portal['sources'] extends ReadonlyMap<string, infer S> ? S : never;

const routes = new Map(
  sourcesTable.columns
    .flatMap((column) => ('values' in column ? column.values : []))
    .map(({ code, title }) => [code as string, title]),
);

/** The title of a source; in English with the printed Vietnamese title beside it where that differs. */
export function sourceTitle(source: Source, lang: Lang): string {
  if (lang === 'vi' || source.title_en === source.title_vi) return source.title_vi;
  return `${source.title_en} (${source.title_vi})`;
}

/** By which route it reached the portal: «chép từ báo chí». */
export function sourceRoute(source: Source, lang: Lang): string {
  return routes.get(source.route)?.[lang] ?? source.route;
}

/** «Dân trí, VTC News»: the publishers of some sources, for a line under a figure. */
export function publishersOf(portal: Portal, ids: readonly string[]): string {
  return [...new Set(ids.map((id) => portal.sources.get(id)!.publisher))].join(', ');
}

/** Where and when a source was published, how it reached the portal, and the note on it. */
export function sourceDetails(source: Source, lang: Lang): string {
  const date = source.date ? `, ${formatTime(source.date, lang)}` : '';
  const note = lang === 'vi' ? source.note_vi : source.note_en;
  return `– ${source.publisher}${date} (${sourceRoute(source, lang)}).${note ? ` ${note}` : ''}`;
}
