import type { ProblemText } from './problem-text.ts';

/** Problems of files: missing, unreadable, in the wrong place. */
export const fileProblems = {
  'folder-missing': {
    what: { vi: 'Thiếu thư mục {value}.', en: 'The folder {value} is missing.' },
    cure: {
      vi: 'Tạo thư mục, hoặc chạy lệnh từ thư mục gốc của dự án.',
      en: 'Make the folder, or run the command from the root of the project.',
    },
  },
  'file-missing': {
    what: { vi: 'Thiếu tệp này.', en: 'This file is missing.' },
    cure: {
      vi: 'Đặt tệp vào đúng chỗ, hoặc bỏ tên tệp khỏi danh sách.',
      en: 'Put the file in its place, or take its name off the list.',
    },
  },
  'file-unexpected': {
    what: { vi: 'Không rõ tệp này là gì.', en: 'Nothing says what this file is.' },
    cure: {
      vi: 'Được phép: {allowed}. Thêm tệp vào «resources», đổi tên hoặc chuyển đi nơi khác.',
      en: 'Allowed: {allowed}. Add the file to «resources», rename it or move it away.',
    },
  },
  'file-empty': {
    what: { vi: 'Tệp trống.', en: 'The file is empty.' },
    cure: {
      vi: 'Lấy lại tệp từ bản gốc; bảng không có dòng nào vẫn phải có dòng tiêu đề.',
      en: 'Take the file from the original again; a table without rows still has its header.',
    },
  },
  'file-too-large': {
    what: { vi: 'Tệp lớn {value} byte.', en: 'The file has {value} bytes.' },
    cure: {
      vi: 'Tối đa {allowed} byte; chia thành nhiều kỳ.',
      en: 'At most {allowed} bytes; split it into periods.',
    },
  },
  'encoding-utf16': {
    what: { vi: 'Tệp được lưu theo UTF-16.', en: 'The file is saved as UTF-16.' },
    cure: {
      vi: 'Trong Excel chọn «CSV UTF-8 (Comma delimited)» khi lưu.',
      en: 'In Excel save as «CSV UTF-8 (Comma delimited)».',
    },
  },
  'encoding-bom': {
    what: { vi: 'Tệp bắt đầu bằng dấu BOM.', en: 'The file starts with a byte order mark.' },
    cure: { vi: 'Lưu lại theo UTF-8 không có BOM.', en: 'Save it as UTF-8 without a BOM.' },
  },
  'encoding-not-utf8': {
    what: { vi: 'Dòng này không phải UTF-8.', en: 'This line is not UTF-8.' },
    cure: {
      vi: 'Có thể tệp dùng bảng mã cũ (TCVN3, VNI, Windows-1258). Chuyển sang UTF-8 rồi lưu lại.',
      en: 'The file may use a legacy encoding (TCVN3, VNI, Windows-1258). Convert it to UTF-8.',
    },
  },
  'csv-line-ending': {
    what: {
      vi: 'Dòng kết thúc bằng CR (kiểu Windows hoặc Mac cũ).',
      en: 'The line ends with CR (Windows or old Mac style).',
    },
    cure: { vi: 'Lưu lại với cuối dòng LF.', en: 'Save it with LF line ends.' },
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
  'json-syntax': {
    what: { vi: 'Không đọc được JSON: {value}.', en: 'Not readable as JSON: {value}.' },
    cure: {
      vi: 'Thường do thiếu hoặc thừa dấu phẩy, ngoặc.',
      en: 'Most often a comma or bracket too many or too few.',
    },
  },
  'json-shape': {
    what: { vi: 'Giá trị sai ở «{value}»: {found_vi}.', en: 'A wrong value at «{value}»: {found_en}.' },
    cure: {
      vi: 'Xem mẫu ở một kỳ khác của cùng bộ số liệu.',
      en: 'Compare with another release of the same series.',
    },
  },
  'name-mismatch': {
    what: {
      vi: 'Ghi «{value}» nhưng nằm trong thư mục «{allowed}».',
      en: 'It says «{value}» but lies in the folder «{allowed}».',
    },
    cure: { vi: 'Đổi tên thư mục hoặc sửa giá trị cho khớp.', en: 'Rename the folder or mend the value.' },
  },
  'hash-mismatch': {
    what: {
      vi: 'Mã băm hoặc độ dài khai báo không khớp với tệp {value}.',
      en: 'The declared hash or length does not match the file {value}.',
    },
    cure: {
      vi: 'Lấy lại tệp gốc, hoặc sửa hash và bytes: {allowed}',
      en: 'Take the original file again, or mend hash and bytes: {allowed}',
    },
  },
} as const satisfies Record<string, ProblemText>;
