import { barRows, type BarRow, type BarRowsWords } from './bar-rows.ts';
import type { ChartExample } from './example.ts';

const words: BarRowsWords = {
  title: 'Các tỉnh mẫu: hạng và điểm',
  description: 'Số liệu giả định.',
  heads: { lead: 'Hạng', label: 'Tỉnh, thành phố', value: 'Tổng điểm' },
};

/** Provinces with falling scores. */
const ranked = (count: number): readonly BarRow[] =>
  Array.from({ length: count }, (_, index) => ({
    lead: String(index + 1),
    label: index === 3 ? 'Thành phố Bà Rịa – Vũng Mẫu và vùng phụ cận' : `Tỉnh Mẫu ${index + 1}`,
    value: 60 - index / 2,
    text: (60 - index / 2).toFixed(2).replace('.', ','),
    className: `scale-${Math.min(Math.floor((4 * index) / count) + 1, 4) as 1 | 2 | 3 | 4}`,
  }));

const unranked: BarRow = {
  lead: '–',
  label: 'Tỉnh Mẫu 62',
  value: null,
  text: 'chỉ công bố 20 trong 28 tiêu chí thành phần, nên không có tổng điểm để xếp hạng cùng các tỉnh khác',
  className: 'missing',
};

const state = (id: string, title: string, rows: readonly BarRow[]): ChartExample => {
  return { id, title, draw: (width) => barRows(rows, width, words) };
};

/** The rows of a table as an image. */
export const barRowsExamples: readonly ChartExample[] = [
  state('63', '63 tỉnh, hai tỉnh không có hạng và lý do', [...ranked(61), unranked, unranked]),
  state('bang-nhau', 'Bằng điểm nhau', ranked(4).map((row) => ({ ...row, lead: '1', value: 5, text: '5' }))),
  state('khong', 'Mọi giá trị bằng 0', ranked(3).map((row) => ({ ...row, value: 0, text: '0' }))),
  state('thieu', 'Không nơi nào có số', [unranked]),
  state('khoang', 'Khoảng từ hạng đến hạng, hạng công bố đậm hơn', ranked(12).map((row, index) => ({ ...row, from: index / 2, value: index + 2, text: `${index}–${index + 2}`, className: 'scale-3' as const, mark: { from: index, to: index + 1, className: 'scale-1' as const } }))),
  state('khong-hang', 'Không có hạng ở trước tên', ranked(7).map((row) => ({ ...row, lead: '' }))),
]; // prettier-ignore
