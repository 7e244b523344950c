import { formatDate } from '../dates.ts';
import { formatNumber } from '../numbers.ts';
import { plural } from '../sentences/lists.ts';

/** Words of the timeline. */
export const timelineWords = {
  vi: {
    lede: (count: number, from: string, to: string) =>
      `${formatNumber(count, 'vi')} mốc tìm thấy, từ ${formatDate(from, 'vi')} đến ${formatDate(to, 'vi')}: phiên họp, văn bản, sự kiện.`,
    silence: (last: string, searchedOn: string) =>
      `Phiên họp gần nhất tìm thấy là ngày ${formatDate(last, 'vi')}. Sau đó, tính đến ${formatDate(searchedOn, 'vi')}, chưa tìm thấy phiên họp nào khác trong các nguồn đã tra.`,
    document: 'Văn bản',
    figures: 'Số liệu đem lại',
    directives: (count: number) => `Yêu cầu nêu ra: ${formatNumber(count, 'vi')}`,
    finding: (count: number, from: string, to: string) =>
      `${count} phiên họp, hội nghị từ ${formatDate(from, 'vi')} đến ${formatDate(to, 'vi')}.`,
    chartTitle: 'Các phiên họp, hội nghị theo thời gian',
    summary: (date: string, title: string) => `Gần nhất: ${date}, ${title}.`,
    year: (year: string) => `Năm ${year}`,
    all: 'Xem mọi mốc thời gian, và mỗi mốc đem lại gì',
  },
  en: {
    lede: (count: number, from: string, to: string) =>
      `${formatNumber(count, 'en')} milestones were found, from ${formatDate(from, 'en')} to ${formatDate(to, 'en')}: sessions, documents, events.`,
    silence: (last: string, searchedOn: string) =>
      `The latest session found was on ${formatDate(last, 'en')}. No later one has been found in the sources searched, as of ${formatDate(searchedOn, 'en')}.`,
    document: 'Document',
    figures: 'Figures it brought',
    directives: (count: number) => `What was asked: ${plural(count, 'request')}`,
    finding: (count: number, from: string, to: string) =>
      `${count} sessions and conferences from ${formatDate(from, 'en')} to ${formatDate(to, 'en')}.`,
    chartTitle: 'Sessions and conferences over time',
    summary: (date: string, title: string) => `The latest: ${date}, ${title}.`,
    year: (year: string) => year,
    all: 'All milestones, and what each of them brought',
  },
} as const;
