import type { ProblemText } from './problem-text.ts';

/** Problems of the registers as a whole. */
export const registerProblems = {
  'date-order': {
    what: { vi: 'Ngày kết thúc trước ngày bắt đầu: {value}.', en: 'The end is before the start: {value}.' },
    cure: { vi: 'Sửa một trong hai ngày.', en: 'Mend one of the two dates.' },
  },
  'names-gap': {
    what: {
      vi: 'Cơ quan «{value}» không có đúng một tên {when}.',
      en: 'The agency «{value}» does not have exactly one name {when}.',
    },
    cure: {
      vi: 'Các khoảng ngày trong agency-names.csv phải nối liền nhau và phủ hết thời gian tồn tại.',
      en: 'The date ranges in agency-names.csv must join without gap or overlap and cover its whole life.',
    },
  },
  'successor-missing': {
    what: {
      vi: 'Đơn vị kế tiếp «{value}» chưa có vào ngày {when}.',
      en: 'The successor «{value}» does not exist on {when}.',
    },
    cure: { vi: 'Sửa ngày hoặc đơn vị kế tiếp.', en: 'Mend the date or the successor.' },
  },
  'reference-circle': {
    what: { vi: '«{value}» đứng trên chính nó.', en: '«{value}» stands above itself.' },
    cure: { vi: 'Sửa cột {allowed}.', en: 'Mend the column {allowed}.' },
  },
} as const satisfies Record<string, ProblemText>;
