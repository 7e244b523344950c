import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openPage } from './support/open-page.ts';

/** A reader on a phone, without JavaScript, who starts from home and counts taps. */
async function reader(): Promise<{
  tap: (name: string | RegExp) => Promise<void>;
  taps: () => number;
  page: Page;
}> {
  const { page } = await openPage('', { javaScriptEnabled: false, viewport: { width: 360, height: 780 } });
  let count = 0;
  return {
    page,
    taps: () => count,
    tap: async (name) => {
      count += 1;
      const target = page
        .getByRole('link', typeof name === 'string' ? { name, exact: true } : { name })
        .first();
      // A closed list of former names opens with a tap of its own.
      if (!(await target.isVisible())) {
        count += 1;
        await page.locator('summary', { hasText: 'trước 1/7/2025' }).click();
      }
      await target.click();
    },
  };
}

describe('within four taps from home a reader learns', () => {
  it('where Bến Tre belongs today, since when, with whom', async () => {
    const { page, tap, taps } = await reader();
    await tap('Bến Tre');
    expect(await page.locator('.lede').first().innerText()).toBe(
      'Từ 1/7/2025, tỉnh Bến Tre được sắp xếp cùng Trà Vinh và Vĩnh Long thành tỉnh Vĩnh Long.',
    );
    expect(taps()).toBeLessThanOrEqual(4);
  });

  it('how Vĩnh Long (before 1/7/2025) did in PAPI 2024 against 2023, and what the difference means', async () => {
    const { page, tap, taps } = await reader();
    await tap('Vĩnh Long');
    await tap('Tỉnh Vĩnh Long (trước 1/7/2025)');
    const text = await page.locator('main').innerText();
    expect(text).toContain('PAPI 2024: nhóm 3 (trung bình thấp), hạng 36/61');
    expect(text).toContain('Xét 59 tỉnh có ở cả hai năm: từ hạng 46 lên hạng 34');
    expect(text).toContain('Bên công bố khuyến nghị không đọc từng thứ hạng riêng lẻ');
    expect(taps()).toBeLessThanOrEqual(4);
  });

  it('who is late with the Resolution’s tasks: totals, and that no table by agency was found', async () => {
    const { page, tap, taps } = await reader();
    await tap('Tiến độ');
    const text = await page.locator('main').innerText();
    expect(text).toContain('Bộ, ngành, địa phương nào chậm nhiệm vụ?');
    expect(text).toContain('104/1.287 nhiệm vụ quá hạn');
    expect(text).toContain('chưa tìm thấy trong các nguồn đã tra');
    expect(taps()).toBeLessThanOrEqual(4);
  });

  it('whether «95%» is an official number', async () => {
    const { page, tap, taps } = await reader();
    await tap('Tiến độ');
    const section = page.getByRole('region', { name: '«95%» có phải là số chính thức không?' });
    const text = await section.innerText();
    expect(text).toContain('Cơ quan Thường trực Ban Chỉ đạo Trung ương');
    expect(text).toContain('chưa tìm thấy văn bản chính thức');
    expect(text).toContain('94,5%');
    expect(taps()).toBeLessThanOrEqual(4);
  });

  it('that Đà Nẵng did not fall from 2nd to 17th in DTI', async () => {
    const { page, tap, taps } = await reader();
    await tap('Đà Nẵng');
    const text = await page.locator('main').innerText();
    expect(text).toContain('DTI 2024: hạng 17/34');
    expect(text).toContain('hạng 2/63');
    expect(text).toContain('chênh lệch giữa chúng không phải là lên hay xuống');
    expect(taps()).toBeLessThanOrEqual(4);
  });

  it('that the two ranks of Huế in DTI 2024 are of two populations', async () => {
    const { page, tap, taps } = await reader();
    await tap('Huế');
    const text = await page.locator('main').innerText();
    expect(text).toContain('DTI 2024: hạng 2/34');
    expect(text).toContain('DTI 2024: hạng 5/63');
    expect(text).toContain('Hai thứ hạng thuộc hai tập khác nhau (34 / 63 nơi)');
    expect(taps()).toBeLessThanOrEqual(4);
  });
});
