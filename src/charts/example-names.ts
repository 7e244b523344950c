import { formatNumber } from '../wording/numbers.ts';

const long = [
  'Thành phố Hồ Mẫu Minh',
  'Bà Rịa – Vũng Mẫu',
  'Thừa Thiên – Huế Mẫu',
  'Tuyên Mẫu',
  'Bộ Mẫu về Khoa học, Công nghệ, Đổi mới sáng tạo và Chuyển đổi số',
];

/** Names of fictitious agencies: the first ones as long as real ones get, then «Tỉnh Mẫu 06», «Tỉnh Mẫu 07» … */
export function exampleName(index: number): string {
  return long[index] ?? `Tỉnh Mẫu ${String(index + 1).padStart(2, '0')}`;
}

/** A number as the pages write it, in Vietnamese. */
export function exampleNumber(value: number): string {
  return formatNumber(value, 'vi');
}
