import type { ProblemText } from './problem-text.ts';

/** Problems of headers, rows and cells, and of what they refer to. */
export const cellProblems = {
  'text-not-nfc': {
    what: { vi: 'Chữ có dấu tổ hợp rời: «{value}».', en: 'Letters with detached marks: «{value}».' },
    cure: { vi: 'Chuyển sang Unicode dựng sẵn (NFC).', en: 'Convert to precomposed Unicode (NFC).' },
  },
  'text-foreign-letter': {
    what: {
      vi: 'Có ký tự không thuộc bảng chữ tiếng Việt: {found}, trong «{value}».',
      en: 'A character outside the Vietnamese alphabet: {found}, in «{value}».',
    },
    cure: {
      vi: 'Có thể do bảng mã cũ, chữ trông giống (Ð thay cho Đ, chữ Kirin) hoặc ký tự ẩn. Gõ lại chữ đó.',
      en: 'It may come from a legacy encoding, a look-alike (Ð for Đ, Cyrillic) or a hidden character. Type it again.',
    },
  },
  'text-formula': {
    what: { vi: 'Ô bắt đầu như một công thức: «{value}».', en: 'The cell starts like a formula: «{value}».' },
    cure: {
      vi: 'Ghi giá trị thay cho công thức; chữ không được bắt đầu bằng = @ + - hay dấu tab.',
      en: 'Write the value in place of the formula; text may not start with = @ + - or a tab.',
    },
  },
  'text-markup': {
    what: {
      vi: 'Có đoạn trông như mã của trang web (sau dấu < là chữ, / hoặc !): «{value}».',
      en: 'A part looks like the code of a web page (a letter, / or ! after <): «{value}».',
    },
    cure: {
      vi: 'Xóa đoạn mã; muốn viết «nhỏ hơn» thì để khoảng trắng sau dấu <.',
      en: 'Remove the code; to write “less than”, leave a space after <.',
    },
  },
  'text-spaces': {
    what: { vi: 'Thừa khoảng trắng ở «{value}».', en: 'Stray spaces in «{value}».' },
    cure: {
      vi: 'Bỏ khoảng trắng ở đầu, cuối và khoảng trắng đôi.',
      en: 'Remove leading, trailing and double spaces.',
    },
  },
  'text-too-long': {
    what: { vi: 'Ô hoặc dòng dài {value} ký tự.', en: 'The cell or line has {value} characters.' },
    cure: { vi: 'Tối đa {allowed} ký tự.', en: 'At most {allowed} characters.' },
  },
  'header-missing': {
    what: { vi: 'Thiếu cột «{value}».', en: 'The column «{value}» is missing.' },
    cure: { vi: 'Dòng tiêu đề phải là: {allowed}', en: 'The header must read: {allowed}' },
  },
  'header-unknown': {
    what: { vi: 'Không có cột nào tên «{value}».', en: 'There is no column «{value}».' },
    cure: { vi: 'Dòng tiêu đề phải là: {allowed}', en: 'The header must read: {allowed}' },
  },
  'header-order': {
    what: { vi: 'Các cột sai thứ tự hoặc lặp lại.', en: 'The columns are out of order or repeated.' },
    cure: { vi: 'Dòng tiêu đề phải là: {allowed}', en: 'The header must read: {allowed}' },
  },
  'cell-empty': {
    what: { vi: 'Ô trống.', en: 'The cell is empty.' },
    cure: { vi: 'Cột này bắt buộc: {allowed}.', en: 'This column is required: {allowed}.' },
  },
  'cell-kind': {
    what: { vi: 'Giá trị không hợp lệ: «{value}».', en: 'Not a valid value: «{value}».' },
    cure: { vi: 'Phải là {allowed}.', en: 'It must be {allowed}.' },
  },
  'cell-range': {
    what: { vi: 'Số nằm ngoài khoảng cho phép: {value}.', en: 'The number is out of range: {value}.' },
    cure: { vi: 'Được phép: {allowed}.', en: 'Allowed: {allowed}.' },
  },
  'cell-list-repeated': {
    what: { vi: 'Danh sách lặp lại «{value}».', en: 'The list repeats «{value}».' },
    cure: { vi: 'Mỗi giá trị chỉ ghi một lần.', en: 'Write each value once.' },
  },
  'row-doubled': {
    what: { vi: 'Trùng với dòng {other}: {value}.', en: 'The same as line {other}: {value}.' },
    cure: {
      vi: 'Giữ một dòng; các cột {allowed} cùng nhau chỉ được có một lần.',
      en: 'Keep one of them; {allowed} together may stand only once.',
    },
  },
  'reference-unknown': {
    what: { vi: 'Không tìm thấy «{value}» trong {table}{more}.', en: 'No «{value}» in {table}{more}.' },
    cure: {
      vi: 'Sửa mã, hoặc thêm vào {table}. {allowed}',
      en: 'Mend the id, or add it to {table}. {allowed}',
    },
  },
  'value-without-status': {
    what: {
      vi: 'Có giá trị {value} nhưng trạng thái {status} là không có giá trị.',
      en: 'A value {value} with status {status}, which has none.',
    },
    cure: {
      vi: 'Đổi trạng thái thành A, P, E hoặc B, hoặc bỏ giá trị.',
      en: 'Set the status to A, P, E or B, or remove the value.',
    },
  },
  'status-without-value': {
    what: { vi: 'Trạng thái {status} nhưng ô giá trị trống.', en: 'Status {status} but no value.' },
    cure: {
      vi: 'Ghi giá trị (0 nghĩa là đúng bằng 0), hoặc ghi trạng thái M, L, O hay Q.',
      en: 'Write the value (0 is a true zero), or the status M, L, O or Q.',
    },
  },
} as const satisfies Record<string, ProblemText>;
