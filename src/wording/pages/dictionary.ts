import { formatNumber } from '../numbers.ts';
import { plural } from '../sentences/lists.ts';

/** Words of the data dictionary. */
export const dictionaryWords = {
  vi: {
    lede: (tables: number, columns: number) =>
      `${formatNumber(tables, 'vi')} bảng, ${formatNumber(columns, 'vi')} cột: tên, ý nghĩa, giá trị cho phép. Trang này sinh ra từ chính các định nghĩa mà cổng dùng để kiểm tra dữ liệu.`,
    places: {
      register: 'Danh mục dùng chung',
      series: 'Bảng của từng bộ số liệu',
      release: 'Bảng của từng kỳ công bố',
    },
    file: 'Tệp',
    key: 'Khóa (không trùng)',
    caption: (table: string) => `Các cột của bảng «${table}»`,
    column: 'Cột',
    holds: 'Nội dung ô',
    required: 'bắt buộc',
    list: 'nhiều giá trị, ngăn bằng dấu chấm phẩy',
    refersTo: 'Trỏ tới:',
    refersToSeries: 'Trỏ tới: bộ số liệu',
    refersToRankings: 'Trỏ tới: bảng xếp hạng khai báo trong series.json',
    between: (min: string, max: string) => `từ ${min} đến ${max}`,
    atLeast: (min: string) => `từ ${min} trở lên`,
    atMost: (max: string) => `không quá ${max}`,
    problemsTitle: 'Mã lỗi khi kiểm tra dữ liệu',
    problemsText:
      'Mỗi lần kiểm tra, cổng nêu mọi lỗi cùng lúc, kèm tệp, dòng, cột và cách sửa. Còn một lỗi thì cổng không dựng lại, trang cũ vẫn giữ nguyên.',
    problemsCaption: 'Mã lỗi, sai ở đâu, sửa thế nào; «…» là phần thay đổi theo từng lỗi',
    code: 'Mã',
    what: 'Sai ở đâu, sửa thế nào',
    downloads: 'Tải các tệp ở trang',
  },
  en: {
    lede: (tables: number, columns: number) =>
      `${plural(tables, 'table')}, ${plural(columns, 'column')}: names, meanings, allowed values. This page is made from the very definitions by which the portal checks its data.`,
    places: {
      register: 'Registers that all series share',
      series: 'Tables of a series',
      release: 'Tables of a release',
    },
    file: 'File',
    key: 'Key (stands once)',
    caption: (table: string) => `Columns of the table “${table}”`,
    column: 'Column',
    holds: 'A cell holds',
    required: 'required',
    list: 'several values with semicolons between',
    refersTo: 'Refers to:',
    refersToSeries: 'Refers to: a series',
    refersToRankings: 'Refers to: a ranking declared in series.json',
    between: (min: string, max: string) => `from ${min} to ${max}`,
    atLeast: (min: string) => `${min} or more`,
    atMost: (max: string) => `at most ${max}`,
    problemsTitle: 'Codes of problems found in data',
    problemsText:
      'A check names every problem at once, with file, line, column and cure. With one problem left nothing is built, and the old site stays.',
    problemsCaption: 'Codes, what is wrong and how to mend it; “…” stands for what differs each time',
    code: 'Code',
    what: 'What is wrong, and the cure',
    downloads: 'The files are on the page',
  },
} as const;
