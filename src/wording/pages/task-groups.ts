import { formatNumber } from '../numbers.ts';
import { notFoundPhrase } from '../sentences/not-found.ts';

/** Words of the task groups' pages. */
export const taskGroupWords = {
  vi: {
    title: 'Bảy nhóm nhiệm vụ của Nghị quyết 57',
    lede: (whole: number, sum: number) =>
      whole === sum
        ? `Chương trình hành động của Chính phủ có ${formatNumber(whole, 'vi')} nhiệm vụ, chia theo bảy nhóm.`
        : `Chương trình hành động của Chính phủ được nêu là có ${formatNumber(whole, 'vi')} nhiệm vụ; bảy nhóm cộng lại được ${formatNumber(sum, 'vi')}. Cổng để nguyên cả hai số.`,
    group: (n: number) => `Nhóm ${n}`,
    tasks: 'Nhiệm vụ trong Chương trình hành động',
    resultNone: (searchedOn: string) => `Kết quả theo từng nhóm: ${notFoundPhrase(searchedOn, 'vi')}.`,
    share: (share: string) => `${share} tổng số của bảy nhóm`,
    figuresTitle: 'Số liệu liên quan đến nhóm này',
    figuresNote: 'Cách xếp số liệu vào nhóm là của cổng này.',
    noFigures: 'Chưa tìm thấy số liệu nào khác của nhóm này.',
    others: 'Các nhóm khác',
  },
  en: {
    title: 'The seven task groups of Resolution 57',
    lede: (whole: number, sum: number) =>
      whole === sum
        ? `The Government’s action programme has ${formatNumber(whole, 'en')} tasks in seven groups.`
        : `The Government’s action programme was said to have ${formatNumber(whole, 'en')} tasks; the seven groups add up to ${formatNumber(sum, 'en')}. Both numbers stand as they were said.`,
    group: (n: number) => `Group ${n}`,
    tasks: 'Tasks in the action programme',
    resultNone: (searchedOn: string) => `Results by group: ${notFoundPhrase(searchedOn, 'en')}.`,
    share: (share: string) => `${share} of the sum of the seven groups`,
    figuresTitle: 'Figures related to this group',
    figuresNote: 'The figures were assigned to groups by this portal.',
    noFigures: 'No other figure of this group has been found.',
    others: 'Other groups',
  },
} as const;
