import { formatDate } from '../dates.ts';
import { formatNumber } from '../numbers.ts';
import { plural } from '../sentences/lists.ts';

/** Words of the page on what was to be made public and what was found. */
export const trackingWords = {
  vi: {
    lede: (all: number, none: number, part: number, day: string) =>
      `Tính đến ${formatDate(day, 'vi')}, cổng đã tra ${formatNumber(all, 'vi')} nội dung: ${formatNumber(none, 'vi')} nội dung chưa tìm thấy, ${formatNumber(part, 'vi')} nội dung thấy một phần.`,
    meaning:
      '«Chưa tìm thấy» chỉ nói về các nguồn mà cổng đã tra. Nội dung đó có thể đã được công bố ở nơi cổng chưa tra tới.',
    askedTitle: 'Điều được yêu cầu công khai',
    groups: { none: 'Chưa tìm thấy', part: 'Thấy một phần' },
    where: 'Đã tra',
    when: 'Tra gần nhất',
    series: 'Bộ số liệu',
    sendTitle: 'Bạn biết nguồn?',
    send: 'Nếu bạn biết nơi đã công bố một trong những nội dung trên, cách báo địa chỉ có ở trang',
  },
  en: {
    lede: (all: number, none: number, part: number, day: string) =>
      `As of ${formatDate(day, 'en')}, ${plural(all, 'matter')} had been looked for: ${formatNumber(none, 'en')} not found, ${formatNumber(part, 'en')} found in part.`,
    meaning:
      '“Not found” speaks only of the sources searched. It may have been published in a place that was not searched.',
    askedTitle: 'What was to be made public',
    groups: { none: 'Not found', part: 'Found in part' },
    where: 'Searched',
    when: 'Last searched on',
    series: 'Series',
    sendTitle: 'Do you know a source?',
    send: 'If you know where any of these was published, how to tell the address is said on the page',
  },
} as const;
