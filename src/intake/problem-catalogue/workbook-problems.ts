import type { ProblemText } from './problem-text.ts';

/** Problems of the files that offices send: workbooks and CSV files as a whole. */
export const workbookProblems = {
  'workbook-missing': {
    what: { vi: 'Không mở được tệp {value}.', en: 'The file {value} cannot be opened.' },
    cure: { vi: 'Kiểm tra đường dẫn và tên tệp.', en: 'Check the path and the name.' },
  },
  'workbook-kind': {
    what: { vi: 'Không đọc được loại tệp này: {value}.', en: 'This kind of file is not read: {value}.' },
    cure: { vi: 'Lưu lại thành .xlsx hoặc .csv.', en: 'Save it as .xlsx or .csv.' },
  },
  'workbook-old': {
    what: { vi: 'Tệp theo định dạng Excel cũ (.xls).', en: 'The file is in the old format of Excel (.xls).' },
    cure: {
      vi: 'Mở bằng Excel rồi lưu thành «Excel Workbook (*.xlsx)».',
      en: 'Open it in Excel and save it as «Excel Workbook (*.xlsx)».',
    },
  },
  'workbook-macros': {
    what: { vi: 'Tệp có macro.', en: 'The file holds macros.' },
    cure: {
      vi: 'Lưu thành «Excel Workbook (*.xlsx)» không có macro.',
      en: 'Save it as «Excel Workbook (*.xlsx)», without macros.',
    },
  },
  'workbook-encrypted': {
    what: { vi: 'Tệp có mật khẩu.', en: 'The file has a password.' },
    cure: { vi: 'Bỏ mật khẩu rồi lưu lại.', en: 'Remove the password and save it again.' },
  },
  'workbook-unreadable': {
    what: { vi: 'Tệp bị hỏng.', en: 'The file is damaged.' },
    cure: {
      vi: 'Mở và lưu lại bằng Excel, hoặc xin lại tệp.',
      en: 'Open and save it in Excel, or ask for it again.',
    },
  },
  'workbook-sheet-unknown': {
    what: { vi: 'Không có trang tính «{value}».', en: 'There is no sheet «{value}».' },
    cure: { vi: 'Các trang tính: {allowed}.', en: 'The sheets: {allowed}.' },
  },
  'workbook-sheet-unclear': {
    what: { vi: 'Bảng có ở nhiều trang tính: {value}.', en: 'Several sheets hold the table: {value}.' },
    cure: { vi: 'Nêu một trang bằng --sheet.', en: 'Name one by --sheet.' },
  },
  'workbook-not-imported': {
    what: {
      vi: 'Chưa có lần nhập nào từ đúng tệp này.',
      en: 'No import was made from this very file.',
    },
    cure: { vi: 'Chạy import với tệp này trước.', en: 'Run import with this file first.' },
  },
  'encoding-legacy': {
    what: {
      vi: 'Chữ không phải Unicode; bảng mã có lẽ là: {value}.',
      en: 'The text is not Unicode; its encoding is perhaps {value}.',
    },
    cure: {
      vi: 'Nếu đúng, chạy lại với {allowed}; hoặc lưu tệp theo Unicode.',
      en: 'If so, run again with {allowed}; or save the file in Unicode.',
    },
  },
  'encoding-unsuited': {
    what: { vi: 'Tệp không đọc được theo bảng mã {value}.', en: 'The file does not read as {value}.' },
    cure: { vi: 'Nêu bảng mã khác: {allowed}.', en: 'Declare another encoding: {allowed}.' },
  },
  'csv-delimiter-unclear': {
    what: { vi: 'Không rõ dấu nào ngăn cách các ô.', en: 'It is unclear which sign separates the cells.' },
    cure: { vi: 'Nêu bằng --delimiter: «;», «,» hoặc tab.', en: 'Say so by --delimiter: «;», «,» or tab.' },
  },
  'import-header-missing': {
    what: {
      vi: 'Không tìm thấy dòng tiêu đề của bảng {value}.',
      en: 'No header of the table {value} was found.',
    },
    cure: {
      vi: 'Tiêu đề cần nêu ít nhất hai cột trong số: {allowed}. Hoặc ghi header_rows và columns trong tệp --mapping.',
      en: 'A header names at least two of: {allowed}. Or write header_rows and columns in the --mapping file.',
    },
  },
  'import-empty': {
    what: { vi: 'Dưới tiêu đề không có dòng số liệu nào.', en: 'There is no row of data below the header.' },
    cure: { vi: 'Kiểm tra trang tính và tệp.', en: 'Check the sheet and the file.' },
  },
  'import-column-unknown': {
    what: { vi: 'Không rõ cột «{value}» là gì.', en: 'It is unclear what the column «{value}» is.' },
    cure: {
      vi: 'Ghi vào columns của tệp --mapping: tên cột của bảng, hoặc null để bỏ. {allowed}',
      en: 'Write it into columns of the --mapping file: a column of the table, or null to leave it out. {allowed}',
    },
  },
  'import-column-ambiguous': {
    what: {
      vi: 'Cột «{value}» có thể là nhiều cột: {allowed}.',
      en: 'The column «{value}» may be any of: {allowed}.',
    },
    cure: { vi: 'Chọn một trong tệp --mapping.', en: 'Choose one in the --mapping file.' },
  },
  'import-column-doubled': {
    what: {
      vi: 'Cột {value} được lấy hai lần: ở đây và {found}.',
      en: 'The column {value} is taken twice: here and {found}.',
    },
    cure: { vi: 'Bỏ một trong hai bằng tệp --mapping.', en: 'Leave one of them out by the --mapping file.' },
  },
  'import-column-missing': {
    what: { vi: 'Tệp không có cột {value} ({found}).', en: 'The file has no column {value} ({found}).' },
    cure: {
      vi: 'Nếu mọi dòng cùng một giá trị: --set {value}=…; hoặc nêu cột trong tệp --mapping.',
      en: 'If all rows share one value: --set {value}=…; or name the column in the --mapping file.',
    },
  },
  'mapping-unknown': {
    what: { vi: 'Không có «{value}» để khớp.', en: 'There is no «{value}» to be matched.' },
    cure: { vi: 'Được phép: {allowed}.', en: 'Allowed: {allowed}.' },
  },
  'option-value': {
    what: {
      vi: 'Tùy chọn --{found} không nhận «{value}».',
      en: 'The option --{found} does not take «{value}».',
    },
    cure: { vi: 'Ghi một trong: {allowed}.', en: 'Write one of: {allowed}.' },
  },
  'release-option-missing': {
    what: {
      vi: 'Kỳ công bố còn thiếu một thông tin: {value}.',
      en: 'The release lacks a fact: {value}.',
    },
    cure: { vi: 'Ghi --{value}: {allowed}.', en: 'Write --{value}: {allowed}.' },
  },
  'release-sealed': {
    what: {
      vi: 'Phiên bản {value} đã chốt; không nhập đè lên được.',
      en: 'The version {value} is sealed; nothing is imported over it.',
    },
    cure: { vi: 'Đính chính bằng một phiên bản mới.', en: 'Correct it by a new version.' },
  },
} as const satisfies Record<string, ProblemText>;
