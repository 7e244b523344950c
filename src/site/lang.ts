/** The languages of the portal: Vietnamese at the root, English under `/en/`. */
export const languages = ['vi', 'en'] as const;

export type Lang = (typeof languages)[number];

/** The other one of the two. */
export function otherLang(lang: Lang): Lang {
  return lang === 'vi' ? 'en' : 'vi';
}
