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
  'json-syntax': {
    what: { vi: 'Không đọc được JSON: {found}.', en: 'Not readable as JSON: {found}.' },
    cure: {
      vi: 'Thường do thiếu hoặc thừa dấu phẩy, ngoặc.',
      en: 'Most often a comma or bracket too many or too few.',
    },
  },
  'json-shape': {
    what: { vi: 'Giá trị sai ở «{value}»: {found}.', en: 'A wrong value at «{value}»: {found}.' },
    cure: {
      vi: 'Xem mẫu ở một kỳ khác của cùng bộ số liệu.',
      en: 'Compare with another release of the same series.',
    },
  },
  'json-key-doubled': {
    what: {
      vi: 'Tên «{value}» có hai lần trong một nhóm.',
      en: 'The key «{value}» stands twice in one object.',
    },
    cure: { vi: 'Giữ một, bỏ cái kia.', en: 'Keep one of them.' },
  },
  'release-name': {
    what: {
      vi: 'Tên «{value}» không theo bộ số liệu và kỳ.',
      en: 'The name «{value}» does not follow from series and period.',
    },
    cure: { vi: 'Ghi {allowed}.', en: 'Write {allowed}.' },
  },
  'table-copied': {
    what: {
      vi: 'Bảng giống hệt {value}, đến từng byte.',
      en: 'The table is the same as {value}, byte for byte.',
    },
    cure: {
      vi: 'Có thể đã chép thư mục của kỳ trước mà chưa thay số liệu. Đặt bảng của kỳ này vào.',
      en: 'Perhaps the folder of an earlier release was copied and not filled in. Put the table of this period there.',
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
