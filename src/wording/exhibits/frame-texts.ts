import type { Portal, Release } from '../../portal/portal.ts';
import { addresses } from '../../site/addresses.ts';
import type { Lang } from '../../site/lang.ts';
import { withoutStop } from '../case.ts';
import { sourcePublisher } from '../model/source-words.ts';
import { computedOf, namedReleases } from './named-releases.ts';
import { exhibitWords } from './words.ts';

/** What the words around a drawing are made of; an Exhibit of src/charts has it. */
interface Framed {
  readonly lang: Lang;
  readonly id: string;
  readonly page: string;
  readonly title: string;
  readonly finding: string;
  readonly note: string | null;
  readonly alone?: string | null;
  readonly owner: string | null;
  readonly sources: readonly string[];
  /** Those that it stands on; none for what comes from none. */
  readonly releases: readonly Release[];
}

/** The texts inside the image of a drawing: what it shows, how to read it, its source, release and address. */
export function frameTexts(portal: Portal, exhibit: Framed) {
  const { lang, id, page, title, finding, note, alone, owner, sources, releases } = exhibit;
  const w = exhibitWords[lang];
  const publishers = [...new Set(sources)].map((source) =>
    sourcePublisher(portal.sources.get(source)!, lang),
  );
  const source =
    publishers.length > 0 ? `${withoutStop(w.source([...new Set(publishers)].join(', ')))}. ` : '';
  const whose = owner === null ? w.gathered : w.owner(owner);
  const pieces = namedReleases(portal, releases, lang);
  return {
    headline: finding || title,
    title,
    notes: [
      ...[note, alone].flatMap((text) => text ?? []),
      `${source}${[whose, computedOf(portal, releases, lang)].flatMap((text) => (text === null ? [] : `${withoutStop(text)}.`)).join(' ')}`,
      ...(releases.length === 0 ? [] : [`${pieces.map(({ text }) => text).join('')}.`]),
    ],
    address: `${w.portal}: ${figureAddress(lang, page, id)}`,
  };
}

/** The whole address of a drawing, with the origin. */
export function figureAddress(lang: Lang, page: string, id: string): string {
  return addresses(lang).absolute(`${page}#${id}`);
}
