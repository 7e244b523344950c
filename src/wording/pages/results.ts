import { formatNumber } from '../numbers.ts';

/** Words of the page on results, of the task groups. */
export const resultsWords = {
  vi: {
    title: 'Kết quả: chỉ tiêu nào đã có số để đối chiếu?',
    lede: (targets: number, same: number) =>
      same === 0
        ? `Nghị quyết 57 đặt ra các chỉ tiêu đến năm 2030 và 2045. Cổng đã thấy con số của ${formatNumber(targets, 'vi')} chỉ tiêu; chưa tìm thấy số liệu cùng nghĩa để đối chiếu với chỉ tiêu nào.`
        : `Cổng đã thấy con số của ${formatNumber(targets, 'vi')} chỉ tiêu của Nghị quyết 57; ${formatNumber(same, 'vi')} chỉ tiêu có số liệu cùng nghĩa để đối chiếu.`,
    horizon: (year: string) => `Đến năm ${year}`,
    tableCaption: (year: string) => `Bảng chỉ tiêu đến năm ${year}`,
    target: 'Chỉ tiêu',
    level: 'Mức đặt ra',
    latest: 'Số liệu mới nhất',
    near: 'gần nghĩa, không so được',
    same: 'cùng nghĩa',
    place: 'Vị trí',
    none: 'chưa tìm thấy',
    rankingsTitle: 'Các bảng xếp hạng liên quan',
    rankingsText:
      'Các chỉ số dưới đây không phải là chỉ tiêu của Nghị quyết 57, nhưng đo những lĩnh vực gần với nó.',
    searchesTitle: 'Đã tra những gì',
  },
  en: {
    title: 'Results: which targets have a figure to be held against?',
    lede: (targets: number, same: number) =>
      same === 0
        ? `Resolution 57 sets targets for 2030 and 2045. The numbers of ${formatNumber(targets, 'en')} targets were seen; no figure of the same meaning has been found for any of them.`
        : `The numbers of ${formatNumber(targets, 'en')} targets of Resolution 57 were seen; ${formatNumber(same, 'en')} of them have a figure of the same meaning.`,
    horizon: (year: string) => `By ${year}`,
    tableCaption: (year: string) => `Table of targets for ${year}`,
    target: 'Target',
    level: 'Level',
    latest: 'Newest figure',
    near: 'near in meaning, not comparable',
    same: 'same meaning',
    place: 'Place in the text',
    none: 'not found',
    rankingsTitle: 'Related rankings',
    rankingsText: 'These indices are no targets of Resolution 57, but they measure fields close to it.',
    searchesTitle: 'What was searched',
  },
} as const;
