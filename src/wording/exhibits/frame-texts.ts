import type { Portal, Release } from '../../portal/portal.ts';
import { addresses } from '../../site/addresses.ts';
import type { Lang } from '../../site/lang.ts';
import { withoutStop } from '../case.ts';
import { releaseTitle, releaseVersionAndStatus } from '../model/release-words.ts';
import { sourcePublisher } from '../model/source-words.ts';
import { exhibitWords } from './words.ts';

/** What the words around a drawing are made of; an Exhibit of src/charts has it. */
interface Framed {
  readonly lang: Lang;
  readonly id: string;
  readonly page: string;
  readonly title: string;
  readonly finding: string;
  readonly note: string | null;
  readonly owner: string | null;
  readonly sources: readonly string[];
  readonly release: Release | null;
  /** Those that it stands on; none for what comes from none. */
  readonly releases: readonly Release[];
}

/** The texts inside the image of a drawing: what it shows, how to read it, its source, release and address. */
export function frameTexts(portal: Portal, exhibit: Framed) {
  const { lang, id, page, title, finding, note, owner, sources } = exhibit;
  const w = exhibitWords[lang];
  const publishers = [...new Set(sources)].map((source) =>
    sourcePublisher(portal.sources.get(source)!, lang),
  );
  const source =
    publishers.length > 0 ? `${withoutStop(w.source([...new Set(publishers)].join(', ')))}. ` : '';
  return {
    // On the page the drawing follows the colon.
    headline: (finding || title).replace(/:$/, '.'),
    title,
    notes: [
      ...(note ? [note] : []),
      `${source}${withoutStop(owner === null ? w.gathered : w.owner(owner))}.`,
      ...releasesNote(portal, exhibit),
    ],
    address: `${w.portal}: ${figureAddress(lang, page, id)}`,
  };
}

function releasesNote(portal: Portal, { lang, release: own, releases }: Framed): readonly string[] {
  if (releases.length === 0) return [];
  const named = releases.map(
    (release) => `${releaseTitle(portal, release, lang)}, ${releaseVersionAndStatus(release, lang)}`,
  );
  return [`${own ? '' : exhibitWords[lang].gatheredFrom(releases.length)}${named.join('; ')}.`];
}

/** The whole address of a drawing, with the origin. */
export function figureAddress(lang: Lang, page: string, id: string): string {
  return addresses(lang).absolute(`${page}#${id}`);
}
