import { formatDate } from '../dates.ts';
import { formatNumber } from '../numbers.ts';

/** Words of the tables on «Một thước đo». */
export const measure = {
  vi: {
    services: 'Dịch vụ công',
    trust: 'Những điều niềm tin dựa vào',
    dimension: 'Nội dung',
    dimensionsCaption: (at: string, count: number) =>
      `${at}: điểm thấp nhất và cao nhất trong ${formatNumber(count, 'vi')} tỉnh, thành phố có hạng`,
    low: 'Thấp nhất',
    high: 'Cao nhất',
    groupCaption: (at: string, count: number, outOf: number) =>
      `${at}: ${formatNumber(count, 'vi')} tỉnh, thành phố ở nhóm điểm cao nhất trong ${formatNumber(outOf, 'vi')} nơi có hạng, theo vần chữ cái`,
    nowIn: (day: string | null) => (day === null ? 'Nay là' : `Từ ${formatDate(day, 'vi')}`),
    unchanged: (name: string) => `${name} (giữ nguyên)`,
  },
  en: {
    services: 'Public services',
    trust: 'What trust rests on',
    dimension: 'Dimension',
    dimensionsCaption: (at: string, count: number) =>
      `${at}: lowest and highest score among the ${formatNumber(count, 'en')} ranked provinces and cities`,
    low: 'Lowest',
    high: 'Highest',
    groupCaption: (at: string, count: number, outOf: number) =>
      `${at}: the ${formatNumber(count, 'en')} provinces and cities of the highest-scoring group, of ${formatNumber(outOf, 'en')} ranked, in alphabetical order`,
    nowIn: (day: string | null) => (day === null ? 'Now' : `Since ${formatDate(day, 'en')}`),
    unchanged: (name: string) => `${name} (unchanged)`,
  },
} as const;

/** The PAPI dimensions that speak of public services, and those that speak of what trust rests on. */
export const papiDimensions = { services: ['d5', 'd6', 'd8'], trust: ['d2', 'd3', 'd4'] } as const;
