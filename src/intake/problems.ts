import type { Bilingual } from './table.ts';

/**
 * What can be wrong with the data. Each entry says what is wrong and how to mend it, with `{…}` filled from the
 * problem: `{value}` as found, `{allowed}` what may stand there. The data dictionary lists this catalogue.
 */
export const problemCatalogue = {
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
  'text-spaces': {
    what: { vi: 'Thừa khoảng trắng ở «{value}».', en: 'Stray spaces in «{value}».' },
    cure: {
      vi: 'Bỏ khoảng trắng ở đầu, cuối và khoảng trắng đôi.',
      en: 'Remove leading, trailing and double spaces.',
    },
  },
  'text-too-long': {
    what: { vi: 'Ô dài {value} ký tự.', en: 'The cell has {value} characters.' },
    cure: { vi: 'Tối đa {allowed} ký tự.', en: 'At most {allowed} characters.' },
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
    cure: { vi: 'Trong khoảng {allowed}.', en: 'It must lie within {allowed}.' },
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
    what: { vi: 'Không tìm thấy «{value}» trong {table}.', en: 'No «{value}» in {table}.' },
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
      vi: 'Ghi giá trị (0 là số không thật), hoặc ghi trạng thái M, L, O hay Q.',
      en: 'Write the value (0 is a true zero), or the status M, L, O or Q.',
    },
  },
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
  'period-frequency': {
    what: {
      vi: 'Kỳ {value} không hợp với bộ số liệu {found}.',
      en: 'The period {value} does not fit a {found} series.',
    },
    cure: { vi: 'Dùng dạng {allowed}.', en: 'Use the form {allowed}.' },
  },
  'period-before-regimes': {
    what: { vi: 'Không chế độ tính nào áp dụng cho kỳ {value}.', en: 'No regime covers the period {value}.' },
    cure: { vi: 'Khai báo chế độ trong series.json.', en: 'Declare the regime in series.json.' },
  },
  'sample-refused': {
    what: { vi: 'Kỳ công bố có trạng thái «sample».', en: 'The release has the status «sample».' },
    cure: {
      vi: 'Bản công khai không nhận dữ liệu mẫu. Bỏ kỳ này khỏi data/.',
      en: 'The public edition takes no sample data. Remove the release from data/.',
    },
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
  'population-missing': {
    what: {
      vi: 'Bảng «{value}» có số liệu nhưng chưa khai báo tập xếp hạng.',
      en: 'The ranking «{value}» has rows but no population.',
    },
    cure: {
      vi: 'Thêm vào «populations» của datapackage.json.',
      en: 'Add it to «populations» in datapackage.json.',
    },
  },
  'population-size': {
    what: {
      vi: 'Khai báo {value} cơ quan, danh mục có {found} vào ngày {when}.',
      en: '{value} agencies are declared, the register has {found} on {when}.',
    },
    cure: { vi: 'Kiểm tra ngày và số lượng.', en: 'Check the day and the number.' },
  },
  'coverage-missing': {
    what: {
      vi: 'Chưa khai báo bảng {value} đủ hay chưa đủ.',
      en: 'Nothing says whether {value} is complete.',
    },
    cure: {
      vi: 'Ghi coverage.{value}: complete hoặc partial.',
      en: 'Write coverage.{value}: complete or partial.',
    },
  },
  'agency-outside-population': {
    what: {
      vi: '«{value}» không thuộc tập xếp hạng {found} vào ngày {when}.',
      en: '«{value}» is not in the population of {found} on {when}.',
    },
    cure: {
      vi: 'Dùng mã của đơn vị tồn tại vào ngày đó (đơn vị trước 1/7/2025 có thể mang đuôi -truoc-2025).',
      en: 'Use the id of the unit that existed on that day (units before 1 July 2025 may end in -truoc-2025).',
    },
  },
  'criterion-outside-regime': {
    what: {
      vi: 'Tiêu chí «{value}» không dùng trong chế độ {found}.',
      en: 'The criterion «{value}» is not used in the regime {found}.',
    },
    cure: {
      vi: 'Sửa mã tiêu chí, hoặc khai báo trong criteria.csv.',
      en: 'Mend the criterion, or declare it in criteria.csv.',
    },
  },
  'criterion-not-lowest': {
    what: { vi: 'Tiêu chí «{value}» có tiêu chí con.', en: 'The criterion «{value}» has parts.' },
    cure: {
      vi: 'Chỉ ghi điểm của tiêu chí thấp nhất; cổng tự cộng.',
      en: 'Write scores of the lowest criteria only; the portal adds them up.',
    },
  },
  'score-above-max': {
    what: { vi: 'Điểm {value} vượt mức tối đa.', en: 'The score {value} is above the maximum.' },
    cure: { vi: 'Tối đa {allowed}.', en: 'At most {allowed}.' },
  },
  'row-missing': {
    what: { vi: 'Thiếu dòng: {value}.', en: 'A row is missing: {value}.' },
    cure: {
      vi: 'Thêm dòng; nếu không có số thì để trống giá trị và ghi trạng thái M, L, O hoặc Q.',
      en: 'Add the row; without a number leave the value empty and write the status M, L, O or Q.',
    },
  },
  'rank-above-size': {
    what: {
      vi: 'Hạng hoặc tổng số {value} không hợp với {allowed} cơ quan.',
      en: 'The rank or total {value} does not fit {allowed} agencies.',
    },
    cure: { vi: 'Kiểm tra lại với bản công bố.', en: 'Check it against the publication.' },
  },
  'rank-sequence': {
    what: {
      vi: 'Hạng {value} nhưng có {found} cơ quan đứng trên.',
      en: 'Rank {value} but {found} agencies stand above.',
    },
    cure: {
      vi: 'Đồng hạng thì bỏ qua các hạng kế tiếp (1, 2, 2, 4).',
      en: 'After a tie the next ranks are skipped (1, 2, 2, 4).',
    },
  },
  'rank-against-score': {
    what: {
      vi: 'Hạng {value} trái với điểm: {found}.',
      en: 'The rank {value} contradicts the score: {found}.',
    },
    cure: {
      vi: 'Nếu nguồn in như vậy, chuyển dòng sang omissions.csv kèm lý do.',
      en: 'If the source prints it so, move the row to omissions.csv with the reason.',
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
} as const satisfies Record<string, { what: Bilingual; cure: Bilingual }>;

export type ProblemCode = keyof typeof problemCatalogue;

/** One problem, located: the file relative to the data folder, the line of the file, the column by name. */
export interface Problem {
  readonly code: ProblemCode;
  readonly file: string;
  readonly line?: number | undefined;
  readonly column?: string | undefined;
  /** What was found; shortened where it is shown. */
  readonly value?: string | undefined;
  readonly allowed?: string | undefined;
  /** Further words for the catalogue's placeholders. */
  readonly details?: Readonly<Record<string, string>> | undefined;
}

/** What is wrong and how to mend it, in words. */
export function describeProblem(problem: Problem): { what: Bilingual; cure: Bilingual } {
  const { what, cure } = problemCatalogue[problem.code];
  const fill = (template: string): string =>
    template.replace(/\{(\w+)\}/g, (_, name: string) => {
      if (name === 'value') return shorten(problem.value ?? '');
      if (name === 'allowed') return problem.allowed ?? '';
      return shorten(problem.details?.[name] ?? '');
    });
  const both = (text: Bilingual): Bilingual => ({ vi: fill(text.vi).trim(), en: fill(text.en).trim() });
  return { what: both(what), cure: both(cure) };
}

/** A problem as the terminal shows it: where, then what and cure in both languages. */
export function formatProblem(problem: Problem): string {
  const { what, cure } = describeProblem(problem);
  const place = [
    problem.file,
    problem.line === undefined ? '' : `:${problem.line}`,
    problem.column === undefined ? '' : `  [${problem.column}]`,
    `  ${problem.code}`,
  ].join('');
  return `${place}\n  ${what.vi} ${cure.vi}\n  ${what.en} ${cure.en}`;
}

/** Invisible characters are shown by their code, so that a reader can see them. */
function shorten(text: string): string {
  const visible = text.replace(
    /[\p{Cc}\p{Cf}]/gu,
    (char) => `U+${char.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`,
  );
  return visible.length > 60 ? `${visible.slice(0, 59)}…` : visible;
}
