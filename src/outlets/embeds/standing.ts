import type { Exhibit } from '../../charts/exhibits/exhibit.ts';
import type { Release } from '../../portal/portal.ts';
import { addresses } from '../../site/addresses.ts';
import { fullStop, withoutStop } from '../../wording/case.ts';
import { computedOf, namedReleases } from '../../wording/exhibits/named-releases.ts';
import { exhibitWords } from '../../wording/exhibits/words.ts';
import { sourcePublisher } from '../../wording/model/source-words.ts';
import type { Embed } from './embed.ts';

/** A text that may lead somewhere. */
export interface Linked {
  readonly text: string;
  readonly href: string | null;
}

/** What an embed stands on, as the lines under it say it. */
export interface Standing {
  /** Publishers with the address of what they published. */
  readonly sources: readonly Linked[];
  /** Whose the numbers are, or the file that names the source of each; null where nothing is to be said of it. */
  readonly owner: Linked | null;
  /** What of the numbers this portal computed; null where nothing is to be said of it. */
  readonly computed: string | null;
  /** The releases with version and status, in pieces of one text; none where it stands on none. */
  readonly releases: readonly Linked[];
}

/** Sources, owner and releases of an embed; what it leads to is of the same version as its numbers. */
export function standingOf({ portal, lang, exhibit, releases, sources, variant }: Embed): Standing {
  const shown = releases();
  const computed = computedOf(portal, shown, lang);
  return {
    sources: publishers(portal, lang, sources),
    owner: exhibit && ownerOf(exhibit),
    computed: computed && fullStop(computed),
    releases: namedReleases(portal, shown, lang).map(({ text, release }) => ({
      text,
      href: release && releaseAddress(release, lang, variant === 'frozen'),
    })),
  };
}

/** Whose the numbers are; where each row names its own source, the file that does so. */
function ownerOf({ lang, owner, page, id }: Exhibit): Linked {
  const w = exhibitWords[lang];
  return owner === null
    ? { text: `${withoutStop(w.gathered)}.`, href: addresses(lang).exhibitFile(page, id, 'csv') }
    : { text: `${withoutStop(w.owner(owner))}.`, href: null };
}

/** Each publisher once, with the first of its sources that has an address. */
function publishers(portal: Embed['portal'], lang: Embed['lang'], ids: readonly string[]): readonly Linked[] {
  const all = ids.map((id) => portal.sources.get(id)!);
  const named = Map.groupBy(all, (source) => sourcePublisher(source, lang));
  return [...named].map(([text, own]) => ({ text, href: own.find(({ url }) => url)?.url ?? null }));
}

function releaseAddress({ series, period, file }: Release, lang: Embed['lang'], frozen: boolean): string {
  const links = addresses(lang);
  return frozen ? links.releaseVersion(series, period, file.version) : links.release(series, period);
}
