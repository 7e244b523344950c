import type { Lang } from '../../site/lang.ts';
import { fullStop } from '../case.ts';
import { inSentence } from '../sentences/places.ts';

/** «Theo Bộ Công an, nêu ngày 29/12/2025.», “Stated by the Ministry of Public Security, 29 December 2025.” */
export function saidSentence(said: string, lang: Lang): string {
  return fullStop(lang === 'vi' ? `Theo ${said}` : `Stated by ${inSentence(said, lang)}`);
}

/** The same of all that stands above: «Các số liệu trên: theo Bộ Công an, nêu ngày 29/12/2025.» */
export function allSaid(said: string, lang: Lang): string {
  return fullStop(
    lang === 'vi'
      ? `Các số liệu trên: theo ${said}`
      : `All figures above: stated by ${inSentence(said, lang)}`,
  );
}
