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
    markedFinding: (n: number, tasks: string, sum: number, share: string) =>
      `Nhóm ${n} có ${tasks} trong Chương trình hành động của Chính phủ, bằng ${share} tổng ${formatNumber(sum, 'vi')} của bảy nhóm.`,
    countsCaption: 'Số nhiệm vụ của từng nhóm trong Chương trình hành động',
    groupColumn: 'Nhóm',
    tasksColumn: 'Nhiệm vụ',
    barColumn: 'So với nhóm nhiều nhất',
    sumNote: (whole: number, sum: number) =>
      `Cùng một văn bản nêu ${formatNumber(whole, 'vi')} nhiệm vụ, nhưng bảy nhóm cộng lại được ${formatNumber(sum, 'vi')}; chưa tìm thấy phụ lục để biết vì sao.`,
    group: (n: number) => `Nhóm ${n}`,
    resultNone: (searchedOn: string) => `Kết quả theo từng nhóm: ${notFoundPhrase(searchedOn, 'vi')}.`,
    figuresTitle: 'Số liệu liên quan đến nhóm này',
    noFigures: 'Chưa tìm thấy số liệu nào khác của nhóm này.',
    others: 'Các nhóm khác',
  },
  en: {
    title: 'The seven task groups of Resolution 57',
    lede: (whole: number, sum: number) =>
      whole === sum
        ? `The Government’s action programme has ${formatNumber(whole, 'en')} tasks in seven groups.`
        : `The Government’s action programme was said to have ${formatNumber(whole, 'en')} tasks; the seven groups add up to ${formatNumber(sum, 'en')}. Both numbers stand as they were said.`,
    markedFinding: (n: number, tasks: string, sum: number, share: string) =>
      `Group ${n} holds ${tasks} of the Government’s action programme, ${share} of the ${formatNumber(sum, 'en')} that the seven groups add up to.`,
    countsCaption: 'Tasks of each group in the action programme',
    groupColumn: 'Group',
    tasksColumn: 'Tasks',
    barColumn: 'Against the largest group',
    sumNote: (whole: number, sum: number) =>
      `The same text speaks of ${formatNumber(whole, 'en')} tasks, while the seven groups add up to ${formatNumber(sum, 'en')}; the annex that could explain it has not been found.`,
    group: (n: number) => `Group ${n}`,
    resultNone: (searchedOn: string) => `Results by group: ${notFoundPhrase(searchedOn, 'en')}.`,
    figuresTitle: 'Figures related to this group',
    noFigures: 'No other figure of this group has been found.',
    others: 'Other groups',
  },
} as const;
