import type { Desk, Verb } from '../../desk/verb.ts';
import type { Bilingual } from '../../intake/table.ts';
import type { Lang } from '../../site/lang.ts';
import { deskAddresses, type DeskAddresses } from './addresses.ts';
import type { ReleaseSummary } from './releases.ts';

/** What every part of a page needs to know. */
export interface View {
  readonly lang: Lang;
  readonly to: DeskAddresses;
  readonly say: (text: Bilingual) => string;
  readonly desk: Desk;
  readonly verbs: readonly Verb[];
  /** The release that the page is about, if any. */
  readonly release: ReleaseSummary | null;
  /** The path of the page, for the link to the other language. */
  readonly path: string;
}

/** A view in a language. */
export function viewOf(lang: Lang, rest: Pick<View, 'desk' | 'verbs' | 'release' | 'path'>): View {
  return { lang, to: deskAddresses(lang), say: (text) => text[lang], ...rest };
}
