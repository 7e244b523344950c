import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { readData } from '../../src/intake/read-data.ts';
import { generateSample } from '../../src/sample/generate-sample.ts';
import { deskOver } from '../golden/support/desk.ts';
import { namesOn } from '../golden/support/office-files.ts';
import { firstResultRow, resultsSheet, resultsWorkbook, withCell } from '../golden/support/office-tables.ts';
import { printedRows, withoutTable, writeSample } from '../golden/support/sample-folder.ts';
import { expectSoundDesk, openDesk } from './support/desk-page.ts';
import { choose, chooseFile, press, type, unfold } from './support/keyboard.ts';

const files = generateSample({ provinces: 8, ministries: 6, quarters: 3, tasks: 200, seed: 57 });
const folder = 'series/nq57/2026-Q3';
const names = namesOn('2026-09-30', printedRows(files, 'registers/agency-names.csv'));
const groups = printedRows(files, 'registers/task-groups.csv');
const sheet = resultsSheet(
  printedRows(files, `${folder}/results.csv`),
  (agency) => names.get(agency)!,
  (number) => groups.find((row) => row['number'] === number)!['short_vi']!,
);
const broken = resultsWorkbook(withCell(sheet, firstResultRow, 4, 99));
const good = resultsWorkbook(sheet);

/** A desk over a sample that lacks the results of its newest quarter. */
const deskWithoutResults = () => deskOver(writeSample(withoutTable(files, folder, 'results')));

const button = (page: Page, name: string): Locator => page.getByRole('button', { name, exact: true });
const link = (page: Page, name: string | RegExp): Locator => page.getByRole('link', { name });
const heading = (page: Page): Promise<string> => page.locator('#ket-qua').innerText();

/** From the first page to the import of the newest quarter. */
async function toImport(page: Page): Promise<void> {
  await press(
    page,
    page.locator('section', { hasText: 'nq57' }).getByRole('link', { name: 'Quý III/2026' }).first(),
  );
  expect(await page.locator('h1').innerText()).toBe('Nhập bảng tính');
}

/** Answers what the workbook leaves open, and looks again. */
async function settleDoubts(page: Page): Promise<void> {
  const answers = page.locator('.answers');
  await type(page, answers.locator('[name="dat.source"]'), 'mau-nguon-2026-q3');
  await type(page, answers.locator('[name="dat.status"]'), 'A');
  const sign = answers.locator('select[name^="dau."]');
  if ((await sign.count()) > 0) await choose(page, sign.first(), 'O');
  await choose(page, answers.locator('select[name="coverage"]'), 'complete');
  await type(page, answers.locator('[name="scope"]'), 'political-system');
  await press(page, button(page, 'Xem lại'));
}

it('leads from the workbook to the sealed release, by the keyboard alone', async () => {
  const desk = deskWithoutResults();
  const { page, report } = await openDesk(desk);
  expect(new URL(page.url()).search, 'the token does not stay in the address').toBe('');
  await expectSoundDesk(page);
  await toImport(page);
  await expectSoundDesk(page);

  // The twin with a count that does not add up.
  await chooseFile(page, page.locator('#f-file'), 'Phụ lục I.xlsx', broken);
  await choose(page, page.locator('#o-table'), 'results');
  await press(page, button(page, 'Đọc tệp'));
  await expectSoundDesk(page);
  await settleDoubts(page);
  const marked = page.locator('.sheet td.wrong');
  expect(await marked.first().innerText()).toContain('99');
  expect(await page.locator('.problems .cell').allInnerTexts()).toContain(`Phụ lục I!D${firstResultRow}`);
  expect(existsSync(join(desk.dataRoot, folder, 'results.csv'))).toBe(false);
  await expectSoundDesk(page);

  // The good one, with the answers kept.
  await unfold(page, page.getByText('Làm lại với lựa chọn khác'));
  await chooseFile(page, page.locator('#f-file'), 'Phụ lục I.xlsx', good);
  await press(page, button(page, 'Đọc tệp'));
  expect(await heading(page)).toBe('Sẽ làm như sau, chưa ghi gì');
  await press(page, button(page, 'Nhập vào kỳ'));
  expect(await heading(page)).toBe('Đã xong');
  expect(readFileSync(join(desk.dataRoot, folder, 'results.csv'), 'utf8')).toBe(
    files.get(`${folder}/results.csv`),
  );
  await expectSoundDesk(page);

  await press(page, link(page, 'Bước tiếp theo: Kiểm tra'));
  expect(await page.locator('#o-workbook').inputValue()).toContain('Phụ lục I.xlsx');
  await press(page, button(page, 'Kiểm tra'));
  expect(await heading(page)).toBe('Đã xong');
  await expectSoundDesk(page);

  await press(page, link(page, 'Bước tiếp theo: So sánh'));
  await press(page, button(page, 'So sánh'));
  await expectSoundDesk(page);
  const reasons = page.locator('.jump input');
  const jumps = await reasons.count();
  expect(jumps).toBeGreaterThan(0);
  for (let index = 0; index < jumps; index += 1)
    await type(page, reasons.nth(index), 'Đã hỏi cơ quan gửi số');
  await press(page, button(page, 'Ghi các lý do đã điền'));
  expect(await page.locator('.good').innerText()).toBe('Không còn biến động nào cần xác nhận.');

  await press(page, link(page, 'Bước tiếp theo: Xem trước'));
  await press(page, button(page, 'Dựng bản xem trước'));
  expect(await link(page, 'Mở bản xem trước').getAttribute('href')).toBe('http://localhost/ky/nq57/2026-q3/');
  await expectSoundDesk(page);

  await press(page, link(page, 'Bước tiếp theo: Duyệt'));
  await press(page, button(page, 'Lập phiếu duyệt'));
  const paper = await link(page, 'Mở phiếu duyệt để in').getAttribute('href');
  const shown = await page.context().newPage();
  await shown.goto(new URL(paper!, page.url()).href);
  expect(await shown.locator('h1').innerText()).toBe('PHIẾU DUYỆT CÔNG BỐ SỐ LIỆU');
  expect(await shown.locator('h1').evaluate((element) => getComputedStyle(element).textAlign)).toBe('center');
  await shown.close();
  await expectSoundDesk(page);
  await type(page, page.locator('#o-prepared-by'), 'Chuyên viên tổng hợp');
  await type(page, page.locator('#o-approved-by'), 'Vụ trưởng');
  await type(page, page.locator('#o-secrecy-review'), 'Cán bộ bảo mật');
  await type(page, page.locator('#o-personal-data-review'), 'Cán bộ pháp chế');
  // The same in any order of day and month.
  await type(page, page.locator('#o-approved-on'), '11112026');
  await press(page, button(page, 'Xem lại trước khi ghi phê duyệt'));
  expect(existsSync(join(desk.dataRoot, folder, 'approval.json'))).toBe(false);
  await press(page, button(page, 'Ghi phê duyệt'));
  expect(existsSync(join(desk.dataRoot, folder, 'approval.json'))).toBe(true);

  await press(page, link(page, 'Bước tiếp theo: Chốt'));
  await press(page, button(page, 'Xem sẽ chốt những gì'));
  expect(existsSync(join(desk.dataRoot, 'releases.lock.json'))).toBe(false);
  await expectSoundDesk(page);
  await press(page, button(page, 'Chốt số liệu'));
  expect(await page.locator('.badge').innerText()).toBe('phiên bản 1.0.0, đã chốt');
  const { data, problems } = readData(desk.dataRoot, 'sample');
  expect(problems).toEqual([]);
  expect(data!.lock.map(({ series, period }) => [series, period])).toEqual([['nq57', '2026-Q3']]);

  await press(page, link(page, 'Bước tiếp theo: Công bố'));
  await press(page, button(page, 'Đóng gói ZIP'));
  expect(await heading(page)).toBe('Sẽ làm như sau, chưa ghi gì');
  await expectSoundDesk(page);
  await press(page, button(page, 'Đóng bàn số liệu'));
  expect(await page.locator('h1').innerText()).toBe('Bàn số liệu đã đóng');
  expect(report).toEqual({ consoleErrors: [], foreignRequests: [], failedRequests: [] });
}, 180_000);

it('reaches every verb by a form of its own, in both languages', async () => {
  const { page, report } = await openDesk(deskWithoutResults(), 'en');
  expect(await page.locator('html').getAttribute('lang')).toBe('en');
  const links = await page
    .locator('.verbs a')
    .evaluateAll((all) => all.map((one) => (one as HTMLAnchorElement).href));
  expect(links).toHaveLength(12);
  for (const address of links) {
    await page.goto(address);
    await expectSoundDesk(page);
  }
  expect(report).toEqual({ consoleErrors: [], foreignRequests: [], failedRequests: [] });
});

it('works without JavaScript, and takes a column for what the officer says', async () => {
  const desk = deskWithoutResults();
  const { page: opened } = await openDesk(desk);
  const { cookies } = await opened.context().storageState();
  const context = await opened.context().browser()!.newContext({ javaScriptEnabled: false });
  await context.addCookies(cookies);
  const page = await context.newPage();
  await page.goto(`${new URL(opened.url()).origin}/ky/nq57/2026-Q3/nhap/`);
  const odd = resultsWorkbook(withCell(sheet, 5, 4, 'Tổng số việc'));
  await page.locator('#f-file').setInputFiles({ name: 'a.xlsx', mimeType: 'x/y', buffer: Buffer.from(odd) });
  await page.locator('#o-table').selectOption('results');
  await button(page, 'Đọc tệp').click();
  await page.locator('tr.unclear select').selectOption('assigned');
  await button(page, 'Xem lại').click();
  expect(await page.locator('tr.unclear').count()).toBe(0);
  expect(
    await page.locator('.columns tr', { hasText: 'Tổng số việc' }).locator('option').first().innerText(),
  ).toContain('assigned');
  const mapping = JSON.parse(
    readFileSync(join(desk.outRoot, 'nq57-2026-Q3/results.da-chon.mapping.json'), 'utf8'),
  ) as {
    columns: Record<string, string>;
  };
  expect(mapping.columns).toEqual({ 'Tổng số việc': 'assigned' });
  await context.close();
});
