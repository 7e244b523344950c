import type { Portal } from '../../portal/portal.ts';
import type { Lang } from '../../site/lang.ts';
import { formatTime } from '../times.ts';
import { sources as sourcesTable } from '../../intake/tables/sources.ts';

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

/** Who published a source: «Dân trí». */
export function sourcePublisher(source: Source, lang: Lang): string {
  return lang === 'vi' ? source.publisher_vi : source.publisher_en;
}

/** When a source was published, or nothing where that is not known. */
export function sourceDay({ date }: Source, lang: Lang): string {
  return date === null ? '' : formatTime(date, lang);
}

/** Where and when a source was published, how it reached the portal, and the note on it. */
export function sourceDetails(source: Source, lang: Lang): string {
  const day = sourceDay(source, lang);
  const date = day === '' ? '' : `, ${day}`;
  const note = lang === 'vi' ? source.note_vi : source.note_en;
  return `– ${sourcePublisher(source, lang)}${date} (${sourceRoute(source, lang)}).${note ? ` ${note}` : ''}`;
}
