import type { ProblemText } from './problem-text.ts';

/** Problems of figures: what a number says of itself, and what others of its occasion say of it. */
export const figureProblems = {
  'fraction-of-count': {
    what: {
      vi: 'Đơn vị «{unit}» chỉ có số nguyên, không thể là {value}.',
      en: 'The unit «{unit}» has whole numbers only, not {value}.',
    },
    cure: {
      vi: 'Nếu dấu chấm ngăn cách hàng nghìn thì bỏ đi: {allowed}.',
      en: 'If the point separates thousands, remove it: {allowed}.',
    },
  },
  'qualifier-without-value': {
    what: { vi: 'Ghi «{value}» nhưng không có giá trị.', en: '«{value}» stands beside no value.' },
    cure: { vi: 'Ghi giá trị, hoặc để trống cả ô này.', en: 'Write the value, or empty this cell too.' },
  },
  'value-above-denominator': {
    what: {
      vi: 'Giá trị {value} lớn hơn tổng số {allowed}.',
      en: 'The value {value} is larger than its total {allowed}.',
    },
    cure: { vi: 'Kiểm tra hai số với nguồn.', en: 'Check both numbers against the source.' },
  },
  'part-above-whole': {
    what: {
      vi: 'Phần {value} lớn hơn tổng «{whole}» là {found}.',
      en: 'The part {value} is larger than its whole «{whole}», {found}.',
    },
    cure: {
      vi: 'Sửa số, hoặc khai báo chênh lệch của tổng kèm giải thích trong differences.csv.',
      en: 'Mend the number, or declare the difference of the whole with a note in differences.csv.',
    },
  },
  'said-before': {
    what: {
      vi: 'Nêu {value}, trước ngày {when} mà số liệu nói tới.',
      en: 'Said {value}, before the day {when} that it speaks of.',
    },
    cure: { vi: 'Sửa một trong hai ngày.', en: 'Mend one of the two dates.' },
  },
  'published-before-said': {
    what: {
      vi: 'Kỳ công bố ra ngày {when} nhưng số liệu được nêu {value}.',
      en: 'The release appears on {when}, but the figure was said {value}.',
    },
    cure: {
      vi: 'Sửa published_at trong datapackage.json, hoặc ngày nêu.',
      en: 'Mend published_at in datapackage.json, or the day on which it was said.',
    },
  },
  'sum-mismatch': {
    what: {
      vi: 'Số được in {value} khác số tính từ các phần {found}, chênh {difference}.',
      en: 'Printed {value}, computed from its parts {found}: a difference of {difference}.',
    },
    cure: {
      vi: 'Sửa số, hoặc khai báo chênh lệch kèm giải thích trong differences.csv (đang khai báo: {allowed}).',
      en: 'Mend the number, or declare the difference with a note in differences.csv (declared: {allowed}).',
    },
  },
  'difference-unused': {
    what: {
      vi: 'Khai báo chênh lệch cho «{value}» nhưng không có số tổng hay tỷ lệ nào cần.',
      en: 'A difference is declared for «{value}», but no sum or share needs it.',
    },
    cure: { vi: 'Xóa dòng khai báo.', en: 'Delete the declaration.' },
  },
  'unit-mismatch': {
    what: { vi: 'Đơn vị «{value}» khác định nghĩa.', en: 'The unit «{value}» differs from the definition.' },
    cure: { vi: 'Đơn vị của số liệu này là {allowed}.', en: 'The unit of this figure is {allowed}.' },
  },
} as const satisfies Record<string, ProblemText>;
