import type { Lang } from '../../site/lang.ts';
import { formatNumber } from '../numbers.ts';

/** What stands below the line of one agency where too many are ranked for the others to be drawn around it. */
export const loneLineNote: Readonly<Record<Lang, (ranked: number) => string>> = {
  vi: (ranked) =>
    `Chỉ vẽ đường của nơi này: vẽ cả ${formatNumber(ranked, 'vi')} nơi thì các đường chồng lên nhau. Đường đứt ở chỗ đổi cách tính.`,
  en: (ranked) =>
    `Only the line of this place is drawn: those of all ${formatNumber(ranked, 'en')} would run together. Lines stop where the method changed.`,
};
