import { choicePlace } from '../../site/embed-choice.ts';
import { compareTimes } from '../../time/periods.ts';
import { compareVersions } from '../../time/versions.ts';
import type { Embed } from './embed.ts';

/** An embed as an entry of a page of the chooser. */
interface ChoiceEntry {
  /** Its id on the page. */
  readonly id: string;
  readonly embed: Embed;
}

/** What one page of the chooser offers: one thing in all its periods and versions, or all of an agency or task group. */
export interface EmbedChoice {
  /** Its address below `/nhung/chon/`, the same in both languages. */
  readonly page: string;
  /** The part of the portal that it stands in, with the series where it has one: `xep-hang/papi`, `tien-do`. */
  readonly section: string;
  /** What is offered first stands first. */
  readonly entries: readonly [ChoiceEntry, ...ChoiceEntry[]];
}

/** The pages of the chooser for all embeds of one language, in the order of their first embeds. */
export function embedChoices(embeds: readonly Embed[]): readonly EmbedChoice[] {
  const pages = new Map<string, ChoiceEntry[]>();
  for (const embed of embeds) {
    const { page, entry } = choicePlace(embed.key);
    pages.set(page, [...(pages.get(page) ?? []), { id: entry, embed }]);
  }
  return [...pages].map(([page, entries]) => ({
    page,
    section: sectionOf(page),
    entries: entries.toSorted((a, b) => inOrder(a.embed, b.embed)) as [ChoiceEntry, ...ChoiceEntry[]],
  }));
}

/** Rankings and quarters stand by series. */
function sectionOf(page: string): string {
  const [section, series] = page.split('/');
  return section === 'xep-hang' || section === 'ky' ? `${section}/${series}` : section!;
}

const variants = ['live', 'period', 'frozen'] as const;

/** Live before all, blocks first; then the newest period first, and of a period its newest version. */
function inOrder(a: Embed, b: Embed): number {
  const live = Number(b.variant === 'live') - Number(a.variant === 'live');
  if (live !== 0) return live;
  if (a.variant === 'live' || !a.release || !b.release)
    return Number(a.exhibit !== null) - Number(b.exhibit !== null);
  return (
    compareTimes(b.release.period, a.release.period) ||
    variants.indexOf(a.variant) - variants.indexOf(b.variant) ||
    compareVersions(b.release.file.version, a.release.file.version)
  );
}
