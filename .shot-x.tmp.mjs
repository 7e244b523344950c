import chromiumPkg from '@sparticuz/chromium';
import { chromium } from 'playwright-core';
import sirv from 'sirv';
import { createServer } from 'node:http';
const root = process.env.ROOT ?? '/tmp/t1';
const handler = sirv(root, { dev: true, etag: false });
const server = createServer((q, r) => handler(q, r, () => { r.statusCode = 404; r.end(); }));
await new Promise((ok) => server.listen(0, ok));
const port = server.address().port;
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM_PATH ?? await chromiumPkg.executablePath(), args: ['--no-sandbox', '--headless=shell', '--disable-gpu', '--no-zygote', '--disable-background-networking'] });
const js = process.env.NOJS !== '1';
const widths = (process.env.W ?? '360,1280').split(',').map(Number);
for (const width of widths) {
  const ctx = await browser.newContext({ viewport: { width, height: width < 600 ? 800 : 1000 }, colorScheme: process.env.DARK === '1' ? 'dark' : 'light', javaScriptEnabled: js });
  for (const path of process.argv.slice(2)) {
    const page = await ctx.newPage();
    await page.goto(`http://127.0.0.1:${port}${path}`, { waitUntil: 'networkidle' });
    const name = (path.replace(/[^a-z0-9-]+/gi, '_') || 'home');
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    const step = width < 600 ? 2400 : 2000;
    const max = Number(process.env.MAX ?? 3);
    const start = Number(process.env.FROM ?? 0);
    for (let i = start; i < start + max && i * step < height; i++) {
      await page.screenshot({ path: `/tmp/shots/${name}${width}${process.env.DARK === '1' ? 'd' : ''}${js ? '' : 'n'}-${i}.png`, fullPage: true, clip: { x: 0, y: i * step, width, height: Math.min(step, height - i * step) } });
    }
    console.log(name, width, height);
    await page.close();
  }
  await ctx.close();
}
await browser.close(); server.close();
