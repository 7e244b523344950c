import type { ProblemText } from './problem-text.ts';

/** Problems of the list of corrected cells that `correct` takes. */
export const correctProblems = {
  'correction-table-unknown': {
    what: { vi: 'Kỳ này không có bảng «{value}».', en: 'The release has no table «{value}».' },
    cure: { vi: 'Các bảng có trong kỳ: {allowed}.', en: 'The tables of the release: {allowed}.' },
  },
  'correction-row-unknown': {
    what: { vi: 'Bảng {found} không có dòng «{value}».', en: 'The table {found} has no row «{value}».' },
    cure: {
      vi: 'Ghi đúng khóa của dòng: {allowed}, các phần cách nhau bằng « · », «|» hoặc «;». Muốn thêm dòng thì ghi cột «*» và các ô của dòng vào cột «new».',
      en: 'Write the key of the row: {allowed}, its parts joined by “ · ”, “|” or “;”. To add a row write the column “*” and the cells of the row into “new”.',
    },
  },
  'correction-column-unknown': {
    what: { vi: 'Bảng {found} không có cột «{value}».', en: 'The table {found} has no column «{value}».' },
    cure: {
      vi: 'Các cột sửa được: {allowed}, và * cho cả dòng.',
      en: 'Columns: {allowed}, and * for a whole row.',
    },
  },
  'correction-old-differs': {
    what: {
      vi: 'Ô này đang là «{found}», danh sách lại ghi «{value}».',
      en: 'The cell holds «{found}», the list says «{value}».',
    },
    cure: {
      vi: 'Xem lại có đúng dòng, đúng cột không; hoặc để trống cột «old».',
      en: 'Check that it is the right row and column, or leave “old” empty.',
    },
  },
  'correction-nothing': {
    what: {
      vi: 'Giá trị mới bằng giá trị đang có: «{value}».',
      en: 'The new value is the present one: «{value}».',
    },
    cure: { vi: 'Bỏ dòng này khỏi danh sách.', en: 'Remove the row from the list.' },
  },
  'correction-kind-missing': {
    what: { vi: 'Chưa ghi loại đính chính.', en: 'The kind of the correction is missing.' },
    cure: {
      vi: 'Điền cột «kind», hoặc thêm --kind vào lệnh. Cho phép: {allowed}.',
      en: 'Fill the column “kind”, or give --kind. Allowed: {allowed}.',
    },
  },
  'correction-list-empty': {
    what: { vi: 'Danh sách không có dòng nào.', en: 'The list has no rows.' },
    cure: {
      vi: 'Dòng đầu là tên cột: {allowed}; mỗi dòng sau là một ô cần sửa.',
      en: 'The first row names the columns: {allowed}; each row below is a cell to correct.',
    },
  },
  'correction-list-shape': {
    what: { vi: 'Không đọc được danh sách: {value}.', en: 'The list cannot be read: {value}.' },
    cure: {
      vi: 'Dùng tệp CSV (Excel: «CSV UTF-8») hoặc JSON là một mảng các mục, với các cột {allowed}.',
      en: 'Use a CSV file (Excel: “CSV UTF-8”) or JSON, an array of objects, with the columns {allowed}.',
    },
  },
} as const satisfies Record<string, ProblemText>;
