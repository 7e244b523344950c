import { expect, it } from 'vitest';
import { plainLine } from './plain-line.ts';

it.each([
  [
    'Đã ghi a.csv; toàn bộ số liệu không có vấn đề nào.',
    'Đã ghi a.csv; toàn bộ số liệu không có vấn đề nào.',
  ],
  ['Chưa ghi gì vào data/. Nếu đúng, chạy lại với --yes để ghi x.csv.', 'Chưa ghi gì vào data/.'],
  ['Chưa ghi gì; thêm --yes để chốt.', 'Chưa ghi gì.'],
  ['Để xem: npm run desk -- preview --series papi', ''],
  ['Hai -- ba', 'Hai -- ba'],
])('«%s» is said as «%s»', (line, said) => {
  expect(plainLine(line)).toBe(said);
});
