import type { Lang } from '../../site/lang.ts';
import { fullStop } from '../case.ts';
import { inSentence } from '../sentences/places.ts';

/** «Theo Bộ Công an, nêu ngày 29/12/2025.», “Stated by the Ministry of Public Security, 29 December 2025.” */
export function saidSentence(said: string, lang: Lang): string {
  return fullStop(lang === 'vi' ? `Theo ${said}` : `Stated by ${inSentence(said, lang)}`);
}
