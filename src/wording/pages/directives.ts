import { formatNumber } from '../numbers.ts';
import { joinList, plural } from '../sentences/lists.ts';

/** Words of the page on directives, and of their lists on agency pages. */
export const directiveWords = {
  vi: {
    lede: (all: number, dated: number, past: number) =>
      `Các phiên họp, chỉ thị và nghị quyết về Nghị quyết 57 đã yêu cầu ${formatNumber(all, 'vi')} việc; ${formatNumber(dated, 'vi')} việc có ngày hạn${past === 0 ? '' : `, trong đó ${formatNumber(past, 'vi')} việc đã qua hạn mà chưa tìm thấy kết quả đầy đủ`}.`,
    own: 'Cổng kể lại bằng lời của mình; danh sách chỉ gồm những yêu cầu có nêu người thực hiện hoặc nêu hạn, thấy được trong các nguồn đã tra.',
    groups: { dated: 'Có ngày hạn', recurring: 'Làm định kỳ', undated: 'Không nêu hạn' },
    note: '«Chưa tìm thấy» chỉ nói về các nguồn đã tra, không nói rằng việc chưa được làm.',
    of: 'Yêu cầu với',
    general: 'Yêu cầu chung',
    concerns: 'Việc của',
    due: (date: string, past: boolean) => `Hạn ${date}${past ? ', đã qua' : ''}`,
    noDue: 'Không nêu hạn',
    ended: (periods: readonly string[]) => `từ khi được yêu cầu đã hết ${joinList(periods, 'vi')}`,
    endedMany: (count: number, last: string) =>
      `từ khi được yêu cầu đã hết ${formatNumber(count, 'vi')} kỳ, gần nhất là ${last}`,
    pastDue: 'hạn đã qua, ',
    byWhom: (by: string, on: string) => `${by} yêu cầu, ${on}`,
    toTitle: 'Được yêu cầu tại các phiên họp',
    byTitle: 'Đã yêu cầu tại các phiên họp',
    all: 'Xem tất cả kết luận, chỉ đạo',
    seeAlso: 'Về kiến nghị của bộ, ngành, địa phương, xem trang',
  },
  en: {
    lede: (all: number, dated: number, past: number) =>
      `Sessions, directives and resolutions on Resolution 57 have asked for ${plural(all, 'thing')}; ${formatNumber(dated, 'en')} of them ${dated === 1 ? 'has' : 'have'} a due date${past === 0 ? '' : `, and for ${formatNumber(past, 'en')} of these the date has passed without a full result being found`}.`,
    own: 'Told in this portal’s own words. The list holds requests that name who is to act, or by when, as far as the sources searched show them.',
    groups: { dated: 'With a due date', recurring: 'To be done again and again', undated: 'Without a date' },
    note: '“Not found” speaks only of the sources searched; it does not say that the work was not done.',
    of: 'Asked of',
    general: 'In general, of',
    concerns: 'The work of',
    due: (date: string, past: boolean) => `Due ${date}${past ? ', passed' : ''}`,
    noDue: 'No date named',
    ended: (periods: readonly string[]) =>
      `${joinList(periods, 'en')} ${periods.length === 1 ? 'has' : 'have'} ended since it was asked`,
    endedMany: (count: number, last: string) =>
      `${formatNumber(count, 'en')} periods have ended since it was asked, the latest ${last}`,
    pastDue: 'the date has passed, ',
    byWhom: (by: string, on: string) => `Asked by the ${by}, ${on}`,
    toTitle: 'What sessions asked of it',
    byTitle: 'What it asked at sessions',
    all: 'All conclusions and directives',
    seeAlso: 'On what ministries and provinces ask of others, see the page',
  },
} as const;
