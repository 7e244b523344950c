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
  'successor-without-end': {
    what: {
      vi: 'Có đơn vị kế tiếp «{value}» nhưng chưa có ngày kết thúc.',
      en: 'There is a successor «{value}» but no last day.',
    },
    cure: { vi: 'Ghi valid_to, hoặc bỏ đơn vị kế tiếp.', en: 'Write valid_to, or remove the successor.' },
  },
  'document-replaces-itself': {
    what: {
      vi: 'Văn bản «{value}» được thay bởi chính nó.',
      en: 'The document «{value}» is replaced by itself.',
    },
    cure: { vi: 'Ghi văn bản thay thế.', en: 'Name the document that replaces it.' },
  },
  'replacement-missing': {
    what: {
      vi: 'Thay thế từ ngày {value} nhưng không ghi văn bản nào thay.',
      en: 'Replaced from {value}, but by no document.',
    },
    cure: { vi: 'Ghi replaced_by, hoặc bỏ ngày.', en: 'Write replaced_by, or remove the day.' },
  },
  'tile-taken': {
    what: { vi: 'Chỗ {value} đã có ô «{other}».', en: 'The place {value} holds the tile «{other}» already.' },
    cure: { vi: 'Đổi cột hoặc hàng của một ô.', en: 'Change the column or row of one tile.' },
  },
  'reference-circle': {
    what: { vi: '«{value}» đứng trên chính nó.', en: '«{value}» stands above itself.' },
    cure: { vi: 'Sửa cột {allowed}.', en: 'Mend the column {allowed}.' },
  },
  'calendar-not-kept': {
    what: {
      vi: 'Lịch đã ấn định một giờ khác với kỳ đã chuẩn bị: {value}.',
      en: 'The calendar confirms another hour than the release has: {value}.',
    },
    cure: {
      vi: 'Sửa published_at của kỳ thành {allowed}, hoặc dời ngày trong lịch kèm lý do.',
      en: 'Set published_at of the release to {allowed}, or move the day in the calendar, with the reason.',
    },
  },
} as const satisfies Record<string, ProblemText>;
