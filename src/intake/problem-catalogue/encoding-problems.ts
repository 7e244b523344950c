import { saveInEditor, type ProblemText } from './problem-text.ts';

/** Problems of the bytes of a file and of its CSV. */
export const encodingProblems = {
  'encoding-utf16': {
    what: { vi: 'Tệp được lưu theo UTF-16.', en: 'The file is saved as UTF-16.' },
    cure: {
      vi: `Trong Excel chọn «CSV UTF-8 (Comma delimited)» khi lưu. ${saveInEditor.vi}`,
      en: `In Excel save as «CSV UTF-8 (Comma delimited)». ${saveInEditor.en}`,
    },
  },
  'encoding-bom': {
    what: { vi: 'Tệp bắt đầu bằng dấu BOM.', en: 'The file starts with a byte order mark.' },
    cure: saveInEditor,
  },
  'encoding-not-utf8': {
    what: { vi: 'Dòng này không phải UTF-8.', en: 'This line is not UTF-8.' },
    cure: {
      vi: `Có thể tệp dùng bảng mã cũ (TCVN3, VNI, Windows-1258): chuyển chữ sang Unicode trước. Nếu lưu từ Excel, chọn «CSV UTF-8 (Comma delimited)». ${saveInEditor.vi}`,
      en: `The file may use a legacy encoding (TCVN3, VNI, Windows-1258): convert its letters to Unicode first. From Excel, save as «CSV UTF-8 (Comma delimited)». ${saveInEditor.en}`,
    },
  },
  'csv-line-ending': {
    what: {
      vi: 'Có {count} dòng kết thúc bằng CR (kiểu Windows hoặc Mac cũ); đây là dòng đầu tiên.',
      en: 'Lines that end with CR (Windows or old Mac style): {count}; this is the first.',
    },
    cure: saveInEditor,
  },
  'csv-separator': {
    what: {
      vi: 'Các ô ngăn cách bằng dấu chấm phẩy: «{value}».',
      en: 'Cells are separated by semicolons: «{value}».',
    },
    cure: {
      vi: `Ngăn cách bằng dấu phẩy, số thập phân dùng dấu chấm: đổi dấu phân cách danh sách (List separator) trong Region của Windows thành dấu phẩy rồi lưu lại từ Excel. ${saveInEditor.vi}`,
      en: `Separate cells by commas and write decimals with a point: set the list separator in the Region settings of Windows to a comma and save from Excel again. ${saveInEditor.en}`,
    },
  },
  'csv-empty-rows': {
    what: {
      vi: 'Có {count} dòng chỉ gồm ô trống; đây là dòng đầu tiên.',
      en: 'Rows of empty cells only: {count}; this is the first.',
    },
    cure: {
      vi: 'Xóa các dòng đó: trong Excel chọn cả dòng rồi Delete, không chỉ xóa nội dung ô.',
      en: 'Delete them: in Excel select the whole rows and delete them, not only the content of the cells.',
    },
  },
  'csv-no-final-newline': {
    what: {
      vi: 'Dòng cuối không có dấu xuống dòng: tệp có thể đã bị cắt.',
      en: 'The last line has no line end: the file may be cut off.',
    },
    cure: {
      vi: 'So với bản gốc rồi thêm dấu xuống dòng.',
      en: 'Compare with the original, then add a line end.',
    },
  },
  'csv-blank-line': {
    what: { vi: 'Dòng trống.', en: 'A blank line.' },
    cure: { vi: 'Xóa dòng này.', en: 'Delete this line.' },
  },
  'csv-quote': {
    what: { vi: 'Dấu ngoặc kép sai chỗ hoặc chưa đóng.', en: 'A quote is misplaced or never closed.' },
    cure: {
      vi: 'Đặt cả ô trong ngoặc kép và gấp đôi dấu ngoặc kép bên trong; mỗi ô nằm trên một dòng.',
      en: 'Put the whole cell in quotes and double the quotes inside it; a cell stays on one line.',
    },
  },
  'csv-cell-count': {
    what: { vi: 'Dòng có {value} ô.', en: 'The line has {value} cells.' },
    cure: {
      vi: 'Phải có {allowed} ô. Kiểm tra dấu phẩy thừa, thiếu; số thập phân dùng dấu chấm.',
      en: 'It needs {allowed} cells. Look for stray or missing commas; decimals take a point.',
    },
  },
} as const satisfies Record<string, ProblemText>;
