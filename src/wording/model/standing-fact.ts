import type { Standing } from '../../portal/portal.ts';
import type { Lang } from '../../site/lang.ts';
import { placePhrase } from '../sentences/rank-statement.ts';
import { placeWords } from './rank-place.ts';

const without = {
  vi: { 'rank-not-stated': 'chưa tìm thấy hạng cụ thể', other: 'không xếp hạng' },
  en: { 'rank-not-stated': 'exact rank not found', other: 'not ranked' },
} as const;

/** Where an agency stands, as short as it can be said, after the name of the period: «nhóm 3 (trung bình thấp), hạng 36/61». */
export function standingFact({ table, entry }: Pick<Standing, 'table' | 'entry'>, lang: Lang): string {
  if ('rank' in entry) return placePhrase(placeWords(table, entry), lang);
  return without[lang][entry.reason === 'rank-not-stated' ? entry.reason : 'other'];
}
