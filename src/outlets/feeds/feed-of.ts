import type { Portal } from '../../portal/portal.ts';
import { newestReleases } from '../../portal/releases.ts';
import { appearedAt } from '../../portal/versions.ts';
import { addresses } from '../../site/addresses.ts';
import type { Lang } from '../../site/lang.ts';
import { outputMarkLine } from '../../site/output-marks.ts';
import { words } from '../../wording/words.ts';
import { operatorName } from '../operator.ts';
import { atomFeed, type AtomEntry } from './atom.ts';

/** What tells one feed of the portal from another. Addresses are paths. */
interface About {
  readonly lang: Lang;
  readonly self: string;
  readonly page: string;
  readonly title: string;
  readonly subtitle: string;
  /** In the order in which entries of one instant are to stand: the latest period first. */
  readonly entries: readonly AtomEntry[];
}

/**
 * A feed of the portal: its name, whose it is, its mark; entries newest first. Without an entry it is as old as what it
 * says nothing happened to: the newest release.
 */
export function feedOf(portal: Portal, { lang, self, page, title, subtitle, entries }: About): string {
  const links = addresses(lang);
  const inOrder = entries.toSorted((a, b) => Date.parse(b.updated) - Date.parse(a.updated));
  const [newest] = newestReleases(portal, 1);
  return atomFeed({
    lang,
    self: links.absolute(self),
    page: links.absolute(page),
    title: `${title} | ${words(lang).site.name}`,
    subtitle,
    author: operatorName(lang),
    updated: inOrder[0]?.updated ?? (newest ? appearedAt(newest) : portal.instant),
    mark: outputMarkLine,
    entries: inOrder,
  });
}
