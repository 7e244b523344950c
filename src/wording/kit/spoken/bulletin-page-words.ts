import type { Lang } from '../../../site/lang.ts';
import { formatNumber } from '../../numbers.ts';

interface BulletinPageWords {
  readonly lede: (words: number) => string;
  /** Null where the page is in the language of the bulletin. */
  readonly onlyVietnamese: string | null;
  readonly how: string;
  readonly toPage: string;
}

/** What stands around a loudspeaker bulletin on its page. */
export const bulletinPageWords: Readonly<Record<Lang, BulletinPageWords>> = {
  vi: {
    lede: (words) => `Để đọc trên loa, ${formatNumber(words, 'vi')} chữ, khoảng một phút rưỡi.`,
    onlyVietnamese: null,
    how: 'Số liệu, ngày, phạm vi và nguồn đúng như trên trang số liệu; câu chữ viết lại để nghe. Một chữ là một tiếng giữa hai dấu cách. Khi đọc xin giữ nguyên phạm vi, ngày, nguồn và câu nói rõ số liệu là chính thức hay tổng hợp.',
    toPage: 'Trang số liệu',
  },
  en: {
    lede: (words) =>
      `To be read over loudspeakers: ${formatNumber(words, 'en')} syllables, about a minute and a half.`,
    onlyVietnamese:
      'Loudspeakers of communes speak Vietnamese, so the bulletin is in Vietnamese alone. The page with the numbers has the same sentences in English.',
    how: 'Numbers, dates, scopes and sources are those of the page with the numbers; the sentences are put for the ear. Please keep scope, date, source and the sentence on the status when reading it.',
    toPage: 'The page with the numbers',
  },
};
