import { formatNumber } from '../numbers.ts';

/** Words of the page on directives, and of their lists on agency pages. */
export const directiveWords = {
  vi: {
    lede: (all: number, named: number) =>
      `${formatNumber(all, 'vi')} yêu cầu tìm thấy trong bản tin các phiên họp, kể lại bằng lời của cổng; ${formatNumber(named, 'vi')} yêu cầu nêu tên cơ quan.`,
    note: '«Chưa tìm thấy» chỉ nói về các nguồn đã tra, không nói rằng việc chưa được làm.',
    asked: (by: string, date: string) => `${by}, ${date}`,
    of: 'Yêu cầu với',
    general: 'Yêu cầu chung',
    due: (date: string, past: boolean) => `Hạn ${date}${past ? ', đã qua' : ''}`,
    noDue: 'Không nêu hạn',
    pastDue: 'hạn đã qua; ',
    result: 'kết quả',
    toTitle: 'Được yêu cầu tại các phiên họp',
    byTitle: 'Đã yêu cầu tại các phiên họp',
    all: 'Xem tất cả kết luận, chỉ đạo',
  },
  en: {
    lede: (all: number, named: number) =>
      `${formatNumber(all, 'en')} requests found in reports of the sessions, told in this portal’s words; ${formatNumber(named, 'en')} of them name an agency.`,
    note: '“Not found” speaks only of the sources searched; it does not say that the work was not done.',
    asked: (by: string, date: string) => `${by}, ${date}`,
    of: 'Asked of',
    general: 'In general, of',
    due: (date: string, past: boolean) => `Due ${date}${past ? ', passed' : ''}`,
    noDue: 'No date named',
    pastDue: 'the date has passed; ',
    result: 'result',
    toTitle: 'What sessions asked of it',
    byTitle: 'What it asked at sessions',
    all: 'All conclusions and directives',
  },
} as const;
