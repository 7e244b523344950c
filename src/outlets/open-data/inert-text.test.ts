import { describe, expect, it } from 'vitest';
import { inert } from './inert-text.ts';

describe('a text in a CSV file for Excel', () => {
  it.each([
    ...['=1+1', '+1', '-2', '@SUM(A1)', '\t=1', '\r=1', '＝1', ' =1', '\u200f=1', "'đã có dấu"],
    ...['08', '1.5', '1,5', '2025-08', '3/4', '10%', '(5)', '5 ₫', '1.0.0', '12:30', '1234567890123456'],
    ...['1e5', '8 am', 'TRUE', 'mar-1', '1 Sept 2025', 'Oct-25', '15-jun', 'tháng 3/2025'],
  ])('%j gets an apostrophe in front', (text) => {
    expect(inert(text)).toBe(`'${text}`);
  });

  it.each([
    ...['', 'da-nang', 's051', 'sc11', 'Điểm thành phần', '2025-Q3', '2025-H1', '2025', '0', '12'],
    ...[
      'A',
      'P',
      'E',
      'may-moc',
      'Sept',
      'nghị quyết 57',
      'https://example.vn/?a=1',
      '3 bảng',
      'từ 1/7/2025',
    ],
  ])('%j stays', (text) => {
    expect(inert(text)).toBe(text);
  });
});
