import type { Portal } from '../../portal/portal.ts';
import type { Lang } from '../../site/lang.ts';
import { sourcePublisher } from '../model/source-words.ts';
import { plural } from '../sentences/lists.ts';

/** Who published some sources, each once, in their order. */
export function publishersOf(portal: Portal, sources: readonly string[], lang: Lang): readonly string[] {
  return [...new Set(sources.map((source) => sourcePublisher(portal.sources.get(source)!, lang)))];
}

/** Some sources by who published them, in their order, each publisher once. */
export function sourcesByPublisher(
  portal: Portal,
  ids: readonly string[],
  lang: Lang,
): readonly { readonly publisher: string; readonly sources: readonly Source[] }[] {
  const sources = [...new Set(ids)].map((id) => portal.sources.get(id)!);
  const groups = Map.groupBy(sources, (source) => sourcePublisher(source, lang));
  return [...groups].map(([publisher, own]) => ({ publisher, sources: own }));
}

type Source = Portal['sources'] extends ReadonlyMap<string, infer S> ? S : never;

/**
 * «Nguồn: Dân trí; Nhân Dân.», and the same ever shorter, for a place with little room: what is left out is counted.
 * None without publishers.
 */
export function sourceLines(publishers: readonly string[], lang: Lang): readonly string[] {
  return publishers.map((_, left) => {
    const named = publishers.slice(0, publishers.length - left).join('; ');
    if (left === 0) return lang === 'vi' ? `Nguồn: ${named}` : `Source: ${named}`;
    return lang === 'vi'
      ? `Nguồn: ${named} và ${left} nguồn khác`
      : `Source: ${named} and ${plural(left, 'other source')}`;
  });
}

/** For a place in which not even one name has room. */
export const sourcesElsewhere: Readonly<Record<Lang, string>> = {
  vi: 'Nguồn: xem trên cổng',
  en: 'Sources: see the portal',
};
