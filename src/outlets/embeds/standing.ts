import type { Release } from '../../portal/portal.ts';
import { addresses } from '../../site/addresses.ts';
import { withoutStop } from '../../wording/case.ts';
import { exhibitWords } from '../../wording/exhibits/words.ts';
import { releaseTitle, releaseVersionAndStatus } from '../../wording/model/release-words.ts';
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
  /** Whose the numbers are; null where nothing is to be said of it. */
  readonly owner: string | null;
  /** Said before the releases, where there are several. */
  readonly gathered: string | null;
  readonly releases: readonly (Linked & { readonly standing: string })[];
}

/** Sources, owner and releases of an embed; what it leads to is of the same version as its numbers. */
export function standingOf({ portal, lang, exhibit, releases, sources, variant }: Embed): Standing {
  const w = exhibitWords[lang];
  const owner = exhibit?.owner ?? null;
  return {
    sources: publishers(portal, lang, sources),
    owner: exhibit && `${withoutStop(owner === null ? w.gathered : w.owner(owner))}.`,
    gathered: releases.length > 1 ? w.gatheredFrom(releases.length) : null,
    releases: releases.map((one) => ({
      text: releaseTitle(portal, one, lang),
      href: releaseAddress(one, lang, variant === 'frozen'),
      standing: releaseVersionAndStatus(one, lang),
    })),
  };
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
