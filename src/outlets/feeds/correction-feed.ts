import { correctedVersions } from '../../portal/corrections.ts';
import type { Portal } from '../../portal/portal.ts';
import { addresses } from '../../site/addresses.ts';
import type { Lang } from '../../site/lang.ts';
import { words } from '../../wording/words.ts';
import { correctionEntry } from './correction-entry.ts';
import { feedOf } from './feed-of.ts';

/** The feed of corrections in one language: an entry for each version that replaced another. */
export function correctionFeed(portal: Portal, lang: Lang): string {
  const links = addresses(lang);
  const { title, description } = words(lang).pages.corrections;
  return feedOf(portal, {
    lang,
    self: links.correctionFeed(),
    page: links.corrections(),
    title,
    subtitle: description,
    entries: correctedVersions(portal).map((version) => correctionEntry(portal, version, lang)),
  });
}
