import type { Release } from '../../portal/portal.ts';
import type { Lang } from '../../site/lang.ts';
import type { ToldThing } from './told-thing.ts';

/** One thing to tell, as its page tells it. */
export interface KitFact {
  /** The word that it stands under, as «Quá hạn»; null where it needs none. */
  readonly tag: string | null;
  /** The full name of the index that its sentences call by its capitals: «PII» says little to who hears it first. */
  readonly index?: string;
  /** Whole sentences, each understood without the others. */
  readonly sentences: readonly string[];
  /** The release that its numbers stand in; null for what stands in registers alone. */
  readonly release: Release | null;
  /** What the numbers cover, where the sentences do not say it themselves. */
  readonly scope: string | null;
  /** What its page says beside the number, to be kept with it; null where it says nothing. */
  readonly note: string | null;
  /** Does it say what was looked for and not found? That changes with every search. */
  readonly searched?: true;
  /** Who said it and when: «Bộ Khoa học và Công nghệ, nêu ngày 15/11/2025»; only where one body did. */
  readonly said?: string;
  /** Where it stands on a page that never changes, where that place has an address of its own. */
  readonly frozen?: string;
  /** Ids of sources. */
  readonly sources: readonly string[];
  /** What its sentences are made of, for what is heard and not read. */
  readonly told?: ToldThing;
}

/**
 * What cards, slides, posters, bulletins and papers tell of one release or one agency. Its sentences are made by the
 * functions that make those of the page, so that no channel can say another number.
 */
export interface KitStory {
  readonly lang: Lang;
  readonly subject:
    | { readonly kind: 'release'; readonly release: Release }
    | { readonly kind: 'agency'; readonly agency: string };
  /** The name of what it tells of: «Nghị quyết 57, Quý III/2025», «Thành phố Hà Nội». */
  readonly title: string;
  /** The period of its lead, which is its newest: «Quý III/2025», «PAPI 2024»; null where it has no numbers. */
  readonly time: string | null;
  /** What to tell first; its first sentence where there is room for one. */
  readonly lead: KitFact;
  /** The rest, weightiest first. */
  readonly facts: readonly KitFact[];
  /** What was looked for and not found, where no fact says it; null where nothing lacks. */
  readonly lacking: string | null;
  /** The releases whose numbers it tells, oldest first. */
  readonly releases: readonly Release[];
  /** Ids of all sources, those of the lead first. */
  readonly sources: readonly string[];
  /** The address of its page, and the one that never changes where there is one. */
  readonly page: string;
  readonly frozenPage: string | null;
}

/** What a fact stands under where nothing around it says of which index it speaks; null where it needs no heading. */
export function factHeading({ index, tag }: Pick<KitFact, 'index' | 'tag'>): string | null {
  return [index, tag].filter(Boolean).join(', ') || null;
}

/** «63 tỉnh, thành phố – PAPI 2024: hạng 29/61.»: a fact in one text, with what belongs to its number. */
export function factLine(fact: Pick<KitFact, 'index' | 'tag' | 'scope' | 'sentences' | 'note'>): string {
  const { scope, sentences, note } = fact;
  const about = [factHeading(fact), scope].filter((text) => text !== null).join(', ');
  const said = [...sentences, note].filter(Boolean).join(' ');
  return about === '' ? said : `${about} – ${said}`;
}

/** A fact that says what was looked for and not found. */
export function searchedFact(sentence: string): KitFact {
  return {
    tag: null,
    sentences: [sentence],
    searched: true,
    release: null,
    scope: null,
    note: null,
    sources: [],
  };
}
