import type { Figure } from '../../portal/figures.ts';
import type { Lang } from '../../site/lang.ts';

/** The note of a figure; null also where it only repeats the number that stands before it, as the source gives it. */
export function tellingNote({ note }: Figure, lang: Lang): string | null {
  if (!note || /^Nguồn (?:in|ghi) [\d.,/%]+\.$/u.test(note.vi)) return null;
  return note[lang];
}
