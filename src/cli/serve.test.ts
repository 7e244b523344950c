import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { temporaryFolder } from '../../tests/support/folders.ts';
import { preferredPort, serveFolder } from './serve.ts';

async function serve(base: string, port = 0): Promise<string> {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'tien-do'));
  writeFileSync(join(folder, 'index.html'), 'home');
  writeFileSync(join(folder, '404.html'), 'nothing here');
  writeFileSync(join(folder, 'tien-do/index.html'), 'progress');
  writeFileSync(join(folder, 'scores.csv'), 'điểm\n');
  const { url, close } = await serveFolder({ folder, base, port });
  onTestFinished(close);
  return url;
}

const get = (url: string): Promise<Response> => fetch(url, { redirect: 'manual' });

it.each(['/', '/nq57/', '/a/b/'])('serves under %s', async (base) => {
  const url = await serve(base);
  expect(new URL(url).pathname).toBe(base);
  expect(await (await get(url)).text()).toBe('home');
  expect(await (await get(`${url}tien-do/?x=1`)).text()).toBe('progress');
});

it('adds the slash that is missing', async () => {
  const response = await get(`${await serve('/nq57/')}tien-do`);
  expect([response.status, response.headers.get('location')]).toEqual([302, '/nq57/tien-do/']);
});

it('answers 404 with the page for it', async () => {
  const url = await serve('/nq57/');
  for (const path of ['khong-co/', 'khong-co.csv', '../etc/passwd', '%2e%2e/%2e%2e/package.json', '%']) {
    const response = await get(url + path);
    expect([path, response.status, await response.text()]).toEqual([path, 404, 'nothing here']);
  }
});

it('the root leads to the base path', async () => {
  const url = await serve('/nq57/');
  for (const path of ['/', '/nq57']) {
    expect((await get(new URL(path, url).href)).headers.get('location')).toBe('/nq57/');
  }
});

it('says the encoding of CSV, and allows nothing inline', async () => {
  const { headers } = await get(`${await serve('/')}scores.csv`);
  expect(headers.get('content-type')).toBe('text/csv;charset=utf-8');
  expect(headers.get('content-security-policy')).toContain("script-src 'self';");
});

it('sends what every host is to send, with pages that are not there too', async () => {
  const url = await serve('/nq57/');
  for (const path of ['', 'tien-do/', 'khong-co/']) {
    const { headers } = await get(url + path);
    expect(headers.get('content-security-policy')).toMatch(/frame-ancestors 'self'$/);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  }
  const framed = await get(`${url}nhung/khong-co/`);
  expect(framed.status).toBe(404);
});

it('takes the next port where one is taken', async () => {
  const taken = Number(new URL(await serve('/')).port);
  const next = Number(new URL(await serve('/', taken)).port);
  expect(next).toBeGreaterThan(taken);
});

it('reads PORT', () => {
  expect(preferredPort(undefined)).toBe(4321);
  expect(preferredPort('')).toBe(4321);
  expect(preferredPort('8080')).toBe(8080);
  for (const bad of ['x', '-1', '70000', '80.5']) expect(() => preferredPort(bad)).toThrow(/PORT=/);
});
