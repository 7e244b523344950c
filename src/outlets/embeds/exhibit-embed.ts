import { releasesOf, type Exhibit } from '../../charts/exhibits/exhibit.ts';
import type { Portal, Release } from '../../portal/portal.ts';
import { addresses } from '../../site/addresses.ts';
import type { Embed } from './embed.ts';
import { exhibitKind } from './exhibit-kind.ts';

/** What an embed is besides its exhibit. */
export type Around = Pick<Embed, 'variant' | 'key' | 'subject'> &
  Partial<Pick<Embed, 'agency' | 'kind' | 'neverFrozen' | 'page' | 'newest'>>;

/** The parts of the address of an exhibit, the same in both languages. */
export function exhibitParts({ lang, page, id }: Exhibit): readonly string[] {
  return addresses(lang).exhibitKey(page, id).split('/');
}

/** An exhibit as a page to be framed. @param release the one that it shows; null where it stands on several */
export function exhibitEmbed(
  portal: Portal,
  exhibit: Exhibit,
  release: Release | null,
  around: Around,
): Embed {
  const { lang, id, page, title, finding, summary, note, alone, sources } = exhibit;
  return {
    agency: null,
    neverFrozen: null,
    newest: null,
    page: `${page}#${id}`,
    kind: exhibitKind(id),
    ...around,
    lang,
    title,
    release,
    releases: () => releasesOf(exhibit),
    portal,
    finding,
    exhibit,
    texts: [summary, note, alone].flatMap((text) => (text ? [{ heading: null, text }] : [])),
    sources: [...new Set(sources)],
  };
}
