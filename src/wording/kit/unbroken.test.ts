import { expect, it } from 'vitest';
import { unbroken } from './unbroken.ts';

it.each([
  ['Nghị quyết 57, Quý III/2026', 'Nghị_quyết_57, Quý_III/2026'],
  ['DTI 2022 (trước 1/7/2025): hạng 3', 'DTI 2022 (trước_1/7/2025): hạng_3'],
  ['A: 254 đơn – phạm vi: Cả nước', 'A: 254_đơn_–_phạm_vi: Cả nước'],
  ['Q3 2026: about 95 trillion', 'Q3_2026: about 95_trillion'],
])('«%s»', (text, kept) => {
  expect(unbroken(text).replaceAll('\u00a0', '_')).toBe(kept);
});

it('keeps a short name of place together, and breaks a long one', () => {
  expect(unbroken('của riêng tỉnh Lai Châu', 'Lai Châu')).toBe('của riêng tỉnh Lai\u00a0Châu');
  expect(unbroken('Bộ Giáo dục và Đào tạo', 'Bộ Giáo dục và Đào tạo')).not.toContain('\u00a0');
});
