import type { ProblemText } from './problem-text.ts';

/** Problems of the cells of a sheet that could be read in more than one way, or in none. */
export const sheetCellProblems = {
  'cell-formula-no-value': {
    what: { vi: 'Công thức chưa được tính: {value}.', en: 'The formula was never calculated: {value}.' },
    cure: { vi: 'Mở bằng Excel, tính lại rồi lưu.', en: 'Open it in Excel, calculate and save.' },
  },
  'cell-error': {
    what: { vi: 'Ô báo lỗi {value}.', en: 'The cell shows the error {value}.' },
    cure: { vi: 'Sửa công thức hoặc ghi giá trị.', en: 'Mend the formula or write the value.' },
  },
  'cell-merged': {
    what: {
      vi: 'Ô gộp {value} phủ nhiều ô số liệu; không rõ giá trị thuộc ô nào.',
      en: 'The merged cell {value} covers several cells of data; it is unclear whose value it is.',
    },
    cure: { vi: 'Bỏ gộp ô và ghi từng giá trị.', en: 'Unmerge it and write each value.' },
  },
  'sheet-hidden': {
    what: {
      vi: 'Có số liệu trong {found} bị ẩn.',
      en: 'There is data in a hidden {found}.',
    },
    cure: {
      vi: 'Bỏ ẩn hoặc xóa; hoặc ghi --hidden take (lấy) hay --hidden leave (bỏ).',
      en: 'Unhide or delete it; or write --hidden take or --hidden leave.',
    },
  },
  'number-unclear': {
    what: { vi: 'Không đọc được số: «{value}».', en: 'Not readable as a number: «{value}».' },
    cure: {
      vi: 'Chỉ ghi số; chú thích ghi ở cột khác.',
      en: 'Write the number only; notes go into another column.',
    },
  },
  'number-ambiguous': {
    what: {
      vi: '«{value}» đọc được hai cách: nghìn hay thập phân.',
      en: '«{value}» reads in two ways: thousands or decimals.',
    },
    cure: {
      vi: 'Nêu cách viết số của tệp: --numbers vi (1.234,5) hoặc --numbers en (1,234.5).',
      en: 'Say how the file writes numbers: --numbers vi (1.234,5) or --numbers en (1,234.5).',
    },
  },
  'number-style': {
    what: {
      vi: '«{value}» không theo cách viết số đã nêu ({allowed}).',
      en: '«{value}» is not written in the declared way ({allowed}).',
    },
    cure: { vi: 'Sửa ô, hoặc nêu --numbers khác.', en: 'Mend the cell, or declare another --numbers.' },
  },
  'number-precision': {
    what: {
      vi: 'Ô lưu {value} nhưng hiện {found}.',
      en: 'The cell holds {value} but shows {found}.',
    },
    cure: {
      vi: 'Nêu lấy số nào: --precision shown (số hiện ra) hoặc --precision stored (số lưu trong ô).',
      en: 'Say which to take: --precision shown or --precision stored.',
    },
  },
  'percent-unclear': {
    what: {
      vi: 'Không rõ «{value}» được ghi theo phần trăm hay theo phần của 1.',
      en: 'It is unclear whether «{value}» is kept as percent or as a part of 1.',
    },
    cure: {
      vi: 'Nêu --percent points (95% là 95) hoặc --percent fraction (95% là 0,95).',
      en: 'Say --percent points (95% is 95) or --percent fraction (95% is 0.95).',
    },
  },
  'day-ambiguous': {
    what: {
      vi: '«{value}» đọc được hai cách: ngày trước hay tháng trước.',
      en: '«{value}» reads in two ways: day first or month first.',
    },
    cure: {
      vi: 'Nêu --dates dmy (ngày/tháng/năm) hoặc --dates mdy (tháng/ngày/năm).',
      en: 'Say --dates dmy (day/month/year) or --dates mdy (month/day/year).',
    },
  },
  'day-unclear': {
    what: { vi: 'Không đọc được ngày: «{value}».', en: 'Not readable as a day: «{value}».' },
    cure: {
      vi: 'Ghi ngày có thật, dạng 30/09/2026 hoặc 2026-09-30.',
      en: 'Write an existing day, as 30/09/2026 or 2026-09-30.',
    },
  },
  'status-needed': {
    what: {
      vi: 'Ô số có «{value}»: chưa rõ vì sao không có số.',
      en: 'A cell of numbers holds «{value}»: why there is no number is not said.',
    },
    cure: {
      vi: 'Nêu trạng thái: --missing "{value}=O" (O chưa tìm thấy, M không áp dụng, L không thu thập, Q không công bố). Không bao giờ được coi là 0.',
      en: 'Say the status: --missing "{value}=O" (O not found, M not applicable, L not collected, Q suppressed). It is never taken as 0.',
    },
  },
  'agency-unknown': {
    what: { vi: 'Không biết cơ quan «{value}».', en: 'The agency «{value}» is not known.' },
    cure: {
      vi: 'Sửa tên, hoặc ghi mã vào agencies của tệp --mapping ({allowed}).',
      en: 'Mend the name, or write the id into agencies of the --mapping file ({allowed}).',
    },
  },
  'agency-ambiguous': {
    what: { vi: '«{value}» có thể là nhiều cơ quan.', en: '«{value}» may be several agencies.' },
    cure: {
      vi: 'Ghi tên đầy đủ, hoặc ghi mã vào agencies của tệp --mapping ({allowed}).',
      en: 'Write the full name, or the id into agencies of the --mapping file ({allowed}).',
    },
  },
  'agency-ended': {
    what: {
      vi: '«{value}» không còn hoặc chưa có vào ngày {when}.',
      en: '«{value}» does not exist on {when}.',
    },
    cure: {
      vi: 'Dùng tên của cơ quan trong kỳ ({allowed}); số liệu của đơn vị cũ không tự cộng vào đơn vị mới.',
      en: 'Use an agency of the period ({allowed}); figures of a former unit are not added to the new one by themselves.',
    },
  },
  'value-unknown': {
    what: { vi: 'Không biết giá trị «{value}».', en: 'The value «{value}» is not known.' },
    cure: {
      vi: 'Ghi mã hoặc tên như trong từ điển dữ liệu ({allowed}), hoặc ghi vào values của tệp --mapping.',
      en: 'Write a code or title of the data dictionary ({allowed}), or settle it in values of the --mapping file.',
    },
  },
  'value-ambiguous': {
    what: { vi: '«{value}» có thể là nhiều giá trị.', en: '«{value}» may be several values.' },
    cure: { vi: 'Ghi mã ({allowed}).', en: 'Write the code ({allowed}).' },
  },
} as const satisfies Record<string, ProblemText>;
