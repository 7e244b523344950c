import type { Lang } from '../../site/lang.ts';

/** The names of a series, as its file gives them. */
interface Named {
  readonly title: Readonly<Record<Lang, string>>;
  readonly short: Readonly<Record<Lang, string>>;
}

/** Short and full name of a series, where the full one does not hold the short one already: «Chỉ số … (DTI)». */
export function seriesName({ title, short }: Named, lang: Lang): string {
  return title[lang].includes(short[lang]) ? title[lang] : `${short[lang]} – ${title[lang]}`;
}
