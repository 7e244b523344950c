import type { CitedSource } from '../../portal/cited-source.ts';
import type { Portal } from '../../portal/portal.ts';
import { inBoth } from '../in-both.ts';
import { sourceDetails, sourceTitle } from './source-words.ts';

/** Some sources of a portal in both languages, each once, in the order in which they are first named. */
export function citedSources(portal: Portal, ids: readonly string[]): readonly CitedSource[] {
  return [...new Set(ids)].map((id) => {
    const source = portal.sources.get(id)!;
    return {
      id,
      title: inBoth((lang) => sourceTitle(source, lang)),
      details: inBoth((lang) => sourceDetails(source, lang)),
      url: source.url,
    };
  });
}
