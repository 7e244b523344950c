import { formatNumber } from '../numbers.ts';

/** Words of the distribution strips. */
export const stripWords = {
  vi: {
    title: (ranking: string) => `${ranking}: các nơi đứng ở đâu trên thang điểm`,
    finding: (count: number, low: string, high: string) =>
      `Một nửa trong ${formatNumber(count, 'vi')} nơi có tổng điểm từ ${low} đến ${high}.`,
    findingOfFew: (count: number, low: string, high: string) =>
      `${formatNumber(count, 'vi')} nơi có tổng điểm, từ ${low} đến ${high}.`,
    summary: (count: number, low: string, middle: string, high: string) =>
      `${formatNumber(count, 'vi')} nơi, tổng điểm từ ${low} đến ${high}; nơi ở giữa được ${middle}.`,
    note: 'Mỗi chấm là một nơi, trùng chỗ thì xếp chồng. Trung vị và hai giới hạn ¼ do cổng này tính.',
    axis: 'Tổng điểm',
    lower: (value: string) => `¼ thấp nhất: đến ${value}`,
    middle: (value: string) => `trung vị ${value}`,
    upper: (value: string) => `¼ cao nhất: từ ${value}`,
    point: (agency: string, period: string, value: string) => `${agency}, ${period}: ${value}`,
    missing: (count: number) => `chưa có điểm: ${formatNumber(count, 'vi')}`,
    none: 'Chưa tìm thấy điểm của nơi nào',
    noScore: 'chưa có điểm',
    column: (count: number, from: string, to: string) =>
      `${formatNumber(count, 'vi')} nơi, từ ${from} đến ${to}`,
  },
  en: {
    title: (ranking: string) => `${ranking}: where each stands on the scale`,
    finding: (count: number, low: string, high: string) =>
      `Half of the ${formatNumber(count, 'en')} have a total score between ${low} and ${high}.`,
    findingOfFew: (count: number, low: string, high: string) =>
      `${formatNumber(count, 'en')} have a total score, from ${low} to ${high}.`,
    summary: (count: number, low: string, middle: string, high: string) =>
      `${formatNumber(count, 'en')} with total scores from ${low} to ${high}; the one in the middle has ${middle}.`,
    note: 'Each dot is one of them, stacked where they meet. The median and the limits of the quarters are computed by this portal.',
    axis: 'Total score',
    lower: (value: string) => `lowest ¼: up to ${value}`,
    middle: (value: string) => `median ${value}`,
    upper: (value: string) => `highest ¼: from ${value}`,
    point: (agency: string, period: string, value: string) => `${agency}, ${period}: ${value}`,
    missing: (count: number) => `no score: ${formatNumber(count, 'en')}`,
    none: 'No scores have been found',
    noScore: 'no score',
    column: (count: number, from: string, to: string) =>
      `${formatNumber(count, 'en')}, from ${from} to ${to}`,
  },
} as const;
