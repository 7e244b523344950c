import type { Lang } from '../../site/lang.ts';
import { formatNumber } from '../numbers.ts';

/** What a drawing or a folded table says when it shows the first rows alone. */
interface CutWords {
  readonly drawing: (shown: number, all: number) => string;
  readonly table: (shown: number, all: number) => string;
}

export const cutWords: Readonly<Record<Lang, CutWords>> = {
  vi: {
    drawing: (shown, all) =>
      `Hình chỉ vẽ ${formatNumber(shown, 'vi')} dòng đầu trong ${formatNumber(all, 'vi')} dòng; trang của hình và tệp số liệu CSV có đủ.`,
    table: (shown, all) =>
      `Đây là ${formatNumber(shown, 'vi')} dòng đầu trong ${formatNumber(all, 'vi')} dòng; trang của hình và tệp số liệu CSV có đủ.`,
  },
  en: {
    drawing: (shown, all) =>
      `Drawn are the first ${formatNumber(shown, 'en')} of ${formatNumber(all, 'en')} rows; the page of the figure and its CSV file have them all.`,
    table: (shown, all) =>
      `These are the first ${formatNumber(shown, 'en')} of ${formatNumber(all, 'en')} rows; the page of the figure and its CSV file have them all.`,
  },
};
