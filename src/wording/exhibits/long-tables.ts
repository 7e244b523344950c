import { formatNumber } from '../numbers.ts';

/** Words about the files that hold a table of every period of a series. */
export const longTableWords = {
  vi: {
    title: 'Mọi kỳ trong một tệp',
    note: 'Mỗi dòng ghi thêm bộ số liệu, kỳ, chế độ tính, trạng thái và phiên bản của kỳ công bố. Số của hai chế độ tính có thể không so được với nhau.',
    periods: (count: number) => `${formatNumber(count, 'vi')} kỳ`,
  },
  en: {
    title: 'All periods in one file',
    note: 'Each row also has the series, the period, the regime, and the status and version of its release. Numbers of two regimes may not be comparable.',
    periods: (count: number) => `${formatNumber(count, 'en')} periods`,
  },
} as const;
