import type { Frame, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { frameStates, openHost } from './support/host-pages.ts';
import { addressOf, openPage } from './support/open-page.ts';

const map = 'nhung/chon/xep-hang/papi/ban-do-provinces-63/';
/** The address that snippets have in a portal without a public one. */
const written = 'http://localhost:4321/';

const snippet = (page: Page, name: string): Promise<string> =>
  page.getByLabel(`Đoạn mã: ${name}`).inputValue();
const previewed = async (page: Page): Promise<string> =>
  (await page.locator('[data-part=preview]').getAttribute('src')) ?? '';

describe('without JavaScript', () => {
  it('links lead from the chooser to the snippet of a figure, and to those of its periods', async () => {
    const { page } = await openPage('nhung/', { javaScriptEnabled: false });
    await page
      .getByRole('link', { name: 'PAPI 2024 – 63 tỉnh, thành phố (trước 1/7/2025). Bản đồ ô' })
      .click();
    const frame = `<iframe src="${written}nhung/xep-hang/papi/moi-nhat/ban-do-provinces-63/" title="PAPI – 63 tỉnh, thành phố`;
    expect(await snippet(page, 'Khung và script chiều cao')).toContain(frame);
    expect(await snippet(page, 'Khung và script chiều cao')).toContain('/nhung/v1.js" integrity="sha384-');
    expect(await snippet(page, 'Chỉ có khung')).not.toContain('<script');
    expect(await snippet(page, 'Ảnh kèm liên kết')).toContain(
      '/hinh/xep-hang/papi/2024/ban-do-provinces-63.png"',
    );
    await page.locator('summary', { hasText: '2023, phiên bản 1.0.0: giữ nguyên' }).click();
    const code = page.locator('details[open] code');
    expect(await code.innerText()).toContain(
      `${written}nhung/xep-hang/papi/2023/v1.0.0/ban-do-provinces-63/`,
    );
    for (const hidden of ['.embed-form', '.copy'])
      expect(await page.locator(hidden).first().isVisible()).toBe(false);
  });

  it('a list of agencies leads to the snippets of each', async () => {
    const { page } = await openPage('en/nhung/', { javaScriptEnabled: false });
    await page.getByRole('link', { name: 'Choose a ministry, province or body' }).click();
    await page.getByRole('main').getByRole('link', { name: 'Hà Nội', exact: true }).click();
    const code = await page.getByLabel('Snippet: Frame only').inputValue();
    expect(code).toContain(`<iframe src="${written}en/nhung/trach-nhiem/ha-noi/tom-tat/"`);
    // The image of an agency is its share card.
    const image = await page.getByLabel('Snippet: Image with a link').inputValue();
    expect(image).toContain(`<img src="${written}en/truyen-thong/co-quan/ha-noi/the-1200x630.png"`);
    await page.goto(addressOf('en/nhung/chon/nhom-nhiem-vu/3/'));
    expect(await page.getByText('There is no image of this').isVisible()).toBe(true);
    expect(await page.getByLabel('Snippet: Image with a link').inputValue()).not.toContain('<img');
  });

  it.each([
    ['xep-hang/papi/2022/', '#ban-do-provinces-63', 'papi/ban-do-provinces-63/#ky-2022'],
    ['tien-do/', '#hinh-political-system', 'tien-do/hinh-political-system/'],
  ])('«/%s»: the figure %s leads to its snippets', async (path, figure, target) => {
    const { page } = await openPage(path, { javaScriptEnabled: false });
    await page.locator(figure).getByRole('link', { name: 'Nhúng', exact: true }).click();
    expect(page.url()).toContain(target);
    expect(await page.locator('textarea').count()).toBe(3);
  });
});

describe('with JavaScript', () => {
  it('snippets and preview follow what is chosen', async () => {
    const { page, report } = await openPage(map);
    await page
      .getByLabel('Kỳ và phiên bản')
      .selectOption({ label: '2023, phiên bản 1.0.0: giữ nguyên, không bao giờ đổi' });
    await page.getByLabel('Nền').selectOption('Luôn tối');
    await page.getByLabel('Chiều cao khi không có script').fill('777');
    const frozen = 'nhung/xep-hang/papi/2023/v1.0.0/ban-do-provinces-63/#toi';
    const [frame, script] = (await snippet(page, 'Khung và script chiều cao')).split('\n');
    expect(frame).toContain(`src="${written}${frozen}" title="PAPI 2023`);
    expect(frame).toContain(' height="777" ');
    expect(script).toMatch(/^<script async src="[^"]+\/nhung\/v1\.js" integrity="sha384-/);
    expect(await snippet(page, 'Chỉ có khung')).toBe(frame);
    // A frozen map is no file of its own: its link leads to the frozen page.
    expect(await snippet(page, 'Ảnh kèm liên kết')).toContain('/ky/papi/2023/v1.0.0/');
    expect(await previewed(page)).toBe(`/${frozen}`);
    const shown = page.frameLocator('[data-part=preview]');
    await shown.getByText('Bản giữ nguyên theo phiên bản 1.0.0').waitFor();
    expect(await shown.locator('body').evaluate((body) => getComputedStyle(body).backgroundColor)).toBe(
      'rgb(22, 21, 19)',
    );
    expect(new URL(page.url()).hash).toBe('#ky-2023-v1.0.0');
    expect(report.consoleErrors).toEqual([]);
  });

  it('the same snippets come from the server and from the browser', async () => {
    const { page } = await openPage(map);
    const names = ['Khung và script chiều cao', 'Chỉ có khung', 'Ảnh kèm liên kết'];
    const served = await Promise.all(names.map((name) => snippet(page, name)));
    await page.getByLabel('Nền').selectOption('Luôn sáng');
    expect(await snippet(page, names[0]!)).not.toBe(served[0]);
    await page.getByLabel('Nền').selectOption('Theo máy người đọc');
    expect(await Promise.all(names.map((name) => snippet(page, name)))).toEqual(served);
  });

  it('the address chooses an entry, as a link under a figure does', async () => {
    const { page } = await openPage(`${map}#ky-2022`);
    expect(await page.getByLabel('Kỳ và phiên bản').inputValue()).toBe('ky-2022');
    expect(await previewed(page)).toBe('/nhung/xep-hang/papi/2022/ban-do-provinces-63/');
    await page.goto(`${addressOf(map)}#ky-2019`);
    await expect.poll(() => previewed(page)).toBe('/nhung/xep-hang/papi/2019/ban-do-provinces-63/');
  });

  it('a button copies, and says so', async () => {
    const { page } = await openPage(map, { permissions: ['clipboard-read', 'clipboard-write'] });
    const section = page.getByRole('group', { name: 'Chỉ có khung' });
    await section.getByRole('button', { name: 'Chép' }).focus();
    await page.keyboard.press('Enter');
    await section.getByText('Đã chép').waitFor();
    expect(await section.getByRole('status').innerText()).toBe('Đã chép');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      await snippet(page, 'Chỉ có khung'),
    );
  });

  it('where the browser forbids it, the snippet is selected and the reader told what to press', async () => {
    const { page } = await openPage(map);
    await page.evaluate(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
    });
    await page.getByRole('group', { name: 'Chỉ có khung' }).getByRole('button').click();
    await page.getByText('bấm Ctrl+C').waitFor();
    const selected = await page.evaluate(() => {
      const { selectionStart, selectionEnd, value } = document.activeElement as HTMLTextAreaElement;
      return selectionEnd - selectionStart === value.length;
    });
    expect(selected).toBe(true);
  });
});

describe('a snippet as it stands, on a page of another site', () => {
  it('shows the figure, as high as its content, without a word in the console', async () => {
    const { page: chooser } = await openPage(map);
    const code = await snippet(chooser, 'Khung và script chiều cao');
    const { page, faults } = await openHost((portal) => code.replaceAll(written, portal));
    const gaps = async () => (await frameStates(page)).map(({ height, content }) => height - content);
    await expect.poll(gaps, { timeout: 20_000 }).toEqual([0]);
    expect((await frameStates(page))[0]!.text).toContain('Đà Nẵng');
    expect(faults).toEqual([]);
  });

  it('without the script is whole at its height', async () => {
    const { page: chooser } = await openPage(map);
    const code = await snippet(chooser, 'Chỉ có khung');
    const { page, faults } = await openHost((portal) => code.replaceAll(written, portal));
    // A lazy frame may come after the page.
    await page.mainFrame().childFrames()[0]!.locator('footer').waitFor();
    const [state] = await frameStates(page);
    expect(state!.scrolls).toBe(false);
    expect(state!.content).toBeGreaterThan(400);
    expect(faults).toEqual([]);
  });
});

/** What a self-test says: the outcome of each check that is seen. */
async function outcomes(frame: Frame): Promise<Record<string, string>> {
  const lines = await frame.locator('[data-check]:visible').all();
  return Object.fromEntries(
    await Promise.all(
      lines.map(
        async (line) =>
          [await line.getAttribute('data-check'), await line.getAttribute('data-outcome')] as [
            string,
            string,
          ],
      ),
    ),
  );
}

/** The self-test on a page of another site, by the snippet of the guide, changed as a system may change it. */
async function selfTestIn(
  change: (code: string) => string,
  options: { readonly javaScriptEnabled?: boolean } = {},
): Promise<Frame> {
  const { page: guide } = await openPage('nhung/huong-dan/');
  const code = await snippet(guide, 'Khung và script chiều cao');
  const { page } = await openHost((portal) => change(code).replaceAll(written, portal), options);
  const frame = page.mainFrame().childFrames()[0]!;
  await frame.locator('h1').waitFor();
  return frame;
}

describe('the self-test on a page of another site', () => {
  it('with the whole snippet: all has arrived', async () => {
    const frame = await selfTestIn((code) => code);
    await expect
      .poll(() => outcomes(frame), { timeout: 20_000 })
      .toEqual({ script: 'yes', frame: 'framed', sandbox: 'opaque', height: 'set', width: 'fine' });
    expect(await frame.locator('[data-outcome=applied]').isVisible()).toBe(true);
  });

  it('with the script stripped: the height was not set, all else is there', async () => {
    const frame = await selfTestIn((code) => code.split('\n')[0]!);
    await expect
      .poll(() => outcomes(frame))
      .toEqual({ script: 'yes', frame: 'framed', sandbox: 'opaque', height: 'unknown', width: 'fine' });
  });

  it('with the sandbox stripped, in a narrow column', async () => {
    const frame = await selfTestIn((code) =>
      code.replace(/ sandbox="[^"]*"/, '').replace('width="100%"', 'width="300"'),
    );
    await expect
      .poll(() => outcomes(frame), { timeout: 20_000 })
      .toEqual({ script: 'yes', frame: 'framed', sandbox: 'free', height: 'set', width: 'narrow' });
  });

  const unknown = {
    script: 'unknown',
    frame: 'unknown',
    sandbox: 'unknown',
    height: 'unknown',
    width: 'unknown',
  };

  it('in a sandbox that allows nothing: no script runs, and it says so', async () => {
    const frame = await selfTestIn((code) => code.replace(/sandbox="[^"]*"/, 'sandbox=""'));
    expect(await outcomes(frame)).toEqual(unknown);
    expect(await frame.getByText('Hình vẫn hiện đủ').isVisible()).toBe(true);
  });

  it('in a browser without JavaScript: the same', async () => {
    const frame = await selfTestIn((code) => code, { javaScriptEnabled: false });
    expect(await outcomes(frame)).toEqual(unknown);
    expect(await frame.locator('[data-outcome=applied]').isVisible()).toBe(true);
  });

  it('without its style sheets says that they are lost, and no more', async () => {
    const { page } = await openPage('nhung/huong-dan/');
    await page.route('**/*.css', (route) => route.abort());
    await page.goto(addressOf('nhung/tu-kiem-tra/'));
    expect(await page.locator('[data-outcome=lost]').isVisible()).toBe(true);
    expect(await page.locator('[data-outcome=applied]').isVisible()).toBe(false);
  });
});

describe('the self-test by itself', () => {
  it.each([
    ['nhung/tu-kiem-tra/', 'light', 'Đang sáng.'],
    ['nhung/tu-kiem-tra/', 'dark', 'Đang tối.'],
    ['en/nhung/tu-kiem-tra/#toi', 'light', 'Dark.'],
    ['en/nhung/tu-kiem-tra/#sang', 'dark', 'Light.'],
  ] as const)('«/%s» on a %s device: %s', async (path, colorScheme, said) => {
    const { page, report } = await openPage(path, { colorScheme });
    expect(await page.locator('dd:visible', { hasText: said }).count()).toBe(1);
    expect(await outcomes(page.mainFrame())).toMatchObject({ frame: 'alone', height: 'unknown' });
    expect(report).toEqual({ consoleErrors: [], foreignRequests: [], failedRequests: [] });
  });

  it.each(['root', 'sample'] as const)('%s: needs no more than the height of its snippet', async (site) => {
    for (const lang of ['', 'en/']) {
      const { page } = await openPage(`${lang}nhung/tu-kiem-tra/`, {
        site,
        javaScriptEnabled: false,
        viewport: { width: 320, height: 300 },
      });
      const box = (await page.locator('body').boundingBox())!;
      const heights = await page.locator('meta[name=frame-heights]').getAttribute('content');
      expect(box.height).toBeLessThanOrEqual(Number(/^320: (\d+)/.exec(heights!)![1]));
      expect(box.height).toBeGreaterThan(600);
    }
  });
});
