import type { Exhibit } from '../../charts/exhibits/exhibit.ts';
import type { Portal, Release } from '../../portal/portal.ts';
import type { Lang } from '../../site/lang.ts';
import type { ExhibitKind } from './exhibit-kind.ts';

/** What a page to be framed shows: a kind of drawing, or a whole block of sentences. */
export type EmbedKind = ExhibitKind | 'criteria-lines' | 'findings' | 'agency' | 'task-group';

/**
 * `live`: always the newest period that has it; `period`: this period, in its newest version; `frozen`: one version,
 * whose numbers never change.
 */
export type EmbedVariant = 'live' | 'period' | 'frozen';

/**
 * Why a thing has no frozen variant: it tells of one agency over all that is known; it stands on registers, which grow;
 * or it always shows the newest statement, and the page of each period keeps its own.
 */
export type NeverFrozen = 'agency' | 'register' | 'newest';

/** A paragraph of a block, under its word where it has one. */
export interface EmbedText {
  readonly heading: string | null;
  readonly text: string;
}

/** One address below `/nhung/` in one language, and all that its page shows. */
export interface Embed {
  readonly lang: Lang;
  readonly kind: EmbedKind;
  readonly variant: EmbedVariant;
  /** The address below `/nhung/` without slashes at its ends, the same in both languages: `links.embed(...key.split('/'))`. */
  readonly key: string;
  /** What is shown, whatever the period or version: `xep-hang/papi/ban-do-provinces-63`. Variants share it. */
  readonly subject: string;
  /** Says of what and when, by itself. */
  readonly title: string;
  /** The address of the page that it belongs to, with the place on it; of the frozen page for a frozen one. */
  readonly page: string;
  /** Of a frozen one: where its period, or its series, stands in its newest version; else null. */
  readonly newest: string | null;
  /** The release that it shows; null where it shows no single one. */
  readonly release: Release | null;
  /** All that it stands on, each with its status. */
  readonly releases: () => readonly Release[];
  readonly agency: string | null;
  /** Null where the subject has frozen variants. */
  readonly neverFrozen: NeverFrozen | null;
  /** The portal that it is made from: for a frozen one that of the day on which its version appeared. */
  readonly portal: Portal;
  /** The sentence that it says first. */
  readonly finding: string;
  /** The drawing with its numbers; null for a block of sentences. */
  readonly exhibit: Exhibit | null;
  /** What is said besides, in order. */
  readonly texts: readonly EmbedText[];
  /** The sources named under it. */
  readonly sources: readonly string[];
}

/** The part of an address that stands in the place of a period and means the newest one. */
export const newestPart = 'moi-nhat';
