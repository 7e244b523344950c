import type { Bilingual } from '../intake/table.ts';
import type { Lang } from '../site/lang.ts';

/** A text in both languages, from what makes it in one. */
export function inBoth(text: (lang: Lang) => string): Bilingual {
  return { vi: text('vi'), en: text('en') };
}
