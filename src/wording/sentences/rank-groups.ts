import type { Lang } from '../../site/lang.ts';

const four = {
  vi: ['cao', 'trung bình cao', 'trung bình thấp', 'thấp'],
  en: ['high', 'upper middle', 'lower middle', 'low'],
} as const;

/** The word for one of four groups of equal size, the first the highest; `null` for another number of groups. */
export function groupWord(group: number, of: number, lang: Lang): string | null {
  return of === 4 ? (four[lang][group - 1] ?? null) : null;
}

/** «nhóm 3 (trung bình thấp)», or «nhóm 2/5» where groups have no words. */
export function groupPhrase(group: number, of: number, lang: Lang): string {
  const word = groupWord(group, of, lang);
  const noun = lang === 'vi' ? 'nhóm' : 'group';
  return word === null ? `${noun} ${group}/${of}` : `${noun} ${group} (${word})`;
}
