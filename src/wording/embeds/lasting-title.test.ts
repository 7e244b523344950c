import { describe, expect, it } from 'vitest';
import { lastingTitle } from './lasting-title.ts';

describe('the title of what always shows the newest', () => {
  it.each([
    ['vi', '2024', 'PAPI 2024 – 63 tỉnh, thành phố (trước 1/7/2025): hạng và điểm', 'PAPI – 63 tỉnh, thành phố (trước 1/7/2025): hạng và điểm'],
    ['vi', '2025', 'PII 2025 – 34 tỉnh, thành phố (từ 1/7/2025)', 'PII – 34 tỉnh, thành phố (từ 1/7/2025)'],
    ['en', '2025', 'PII 2025 – 34 provinces (since 1 July 2025)', 'PII – 34 provinces (since 1 July 2025)'],
    ['vi', '2026-Q1', 'Nghị quyết 57, Quý I/2026 – Những điểm chính', 'Nghị quyết 57 – Những điểm chính'],
    ['vi', '2025-12-25', 'Toàn hệ thống chính trị: tiến độ đến 25/12/2025', 'Toàn hệ thống chính trị: tiến độ'],
    ['en', '2026-01-10', 'Population covered by 5G, as of 10 January 2026', 'Population covered by 5G'],
    ['vi', '2026-02', 'Thủ tục hành chính được cắt giảm, tháng 2/2026', 'Thủ tục hành chính được cắt giảm'],
    ['vi', '2025-H1', 'Chương trình: tiến độ 6 tháng đầu năm 2025', 'Chương trình: tiến độ'],
    ['vi', '2024', 'Nhóm 3: Đầu tư, hạ tầng', 'Nhóm 3: Đầu tư, hạ tầng'],
  ] as const)('%s, %s: «%s»', (lang, time, title, lasting) => {
    expect(lastingTitle(title, [time], lang)).toBe(lasting);
  });
}); // prettier-ignore
