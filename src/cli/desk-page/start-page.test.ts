import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { temporaryFolder } from '../../../tests/support/folders.ts';
import type { Desk, Verb } from '../../desk/verb.ts';
import { maxFormBytes } from './server/read-form.ts';
import { startDeskPage } from './start-page.ts';

interface Reply {
  readonly status: number;
  readonly headers: NodeJS.Dict<string | string[]>;
  readonly body: string;
}

/** A verb that remembers what it was asked, and takes long enough for two to meet. */
function rememberingVerb(heard: string[]): Verb {
  return {
    name: 'remember',
    title: { vi: 'Nhớ', en: 'Remember' },
    about: { vi: 'Nhớ.', en: 'Remembers.' },
    options: [
      { name: 'word', kind: 'text', many: true, title: { vi: 'lời', en: 'word' } },
      { name: 'file', kind: 'path', title: { vi: 'tệp', en: 'file' } },
      { name: 'yes', kind: 'flag', title: { vi: 'thật', en: 'really' } },
    ],
    async run(wishes) {
      heard.push(`${wishes.list('word').join('+')} ${wishes.flag('yes')}`);
      await Promise.resolve();
      heard.push('end');
      return { ok: true, lines: [{ vi: '<b>Xong</b>', en: 'Done' }], problems: [], written: [], data: null };
    },
  };
}

async function openPage() {
  const root = temporaryFolder();
  mkdirSync(join(root, 'data/series'), { recursive: true });
  const heard: string[] = [];
  const desk = { dataRoot: join(root, 'data'), outRoot: join(root, 'desk'), edition: 'sample' } as Desk;
  const page = await startDeskPage({ desk: () => desk, verbs: [rememberingVerb(heard)] });
  onTestFinished(page.close);
  const address = new URL(page.address);
  const send = (path: string, headers: Record<string, string> = {}, body?: string | Buffer): Promise<Reply> =>
    new Promise((resolve, reject) => {
      const method = body === undefined ? 'GET' : 'POST';
      const { hostname, port } = address;
      const sent = request(
        { hostname, port, path, method, headers: { Host: address.host, ...headers } },
        (reply) => {
          let text = '';
          reply.setEncoding('utf8').on('data', (part: string) => (text += part));
          reply.on('end', () => resolve({ status: reply.statusCode!, headers: reply.headers, body: text }));
        },
      );
      sent.on('error', reject);
      sent.end(body);
    });
  const first = await send(address.pathname + address.search);
  const cookie = first.headers['set-cookie']![0]!.replace(/;.*/, '');
  const formHeaders = {
    Cookie: cookie,
    Origin: address.origin,
    'Content-Type': 'application/x-www-form-urlencoded',
  };
  return { root, heard, page, address, first, send, cookie, formHeaders };
}

describe('the local page', () => {
  it('listens on this machine alone and changes its token for a cookie that no script and no other site gets', async () => {
    const { address, first, send, cookie } = await openPage();
    expect(address.hostname).toBe('127.0.0.1');
    expect(address.searchParams.get('khoa')).toMatch(/^[0-9a-f]{48}$/);
    expect([first.status, first.headers['location']]).toEqual([303, '/']);
    expect(first.headers['set-cookie']![0]).toMatch(/; HttpOnly; SameSite=Strict; Path=\/$/);
    expect(first.headers['set-cookie']![0]).not.toContain(address.searchParams.get('khoa')!);
    expect(first.headers['referrer-policy']).toBe('no-referrer');
    const page = await send('/', { Cookie: cookie });
    expect(page.status).toBe(200);
    expect(page.headers['content-security-policy']).toContain(
      "default-src 'none'; script-src 'self'; style-src 'self'",
    );
    expect(page.headers['cache-control']).toBe('no-store');
    expect(page.headers['access-control-allow-origin']).toBeUndefined();
    expect(page.body).not.toMatch(/<script(?![^>]*\ssrc=)|<style|\sstyle=|\son[a-z]+=/);
  });

  it.each(['/', '/tinh/desk.css', '/giay/kiem-tra.html', '/viec/remember/'])(
    '%s is closed without the cookie',
    async (path) => {
      const { send } = await openPage();
      expect((await send(path)).status).toBe(401);
    },
  );

  it('runs a verb from a form, planned first, with what it says escaped', async () => {
    const { send, formHeaders, heard } = await openPage();
    const { status, body } = await send('/viec/remember/', formHeaders, 'word=a%0D%0Ab&word=');
    expect(status).toBe(200);
    expect(heard).toEqual(['a+b false', 'end']);
    expect(body).toContain('&lt;b&gt;Xong&lt;/b&gt;');
    expect(body).toMatch(/<input type="hidden" name="yes" value="1"\s*\/?>/);
    await send('/viec/remember/', formHeaders, 'word=c&yes=1');
    expect(heard).toEqual(['a+b false', 'end', 'c true', 'end']);
  });

  it('does one thing after another', async () => {
    const { send, formHeaders, heard } = await openPage();
    await Promise.all(
      ['word=a', 'word=b', 'word=c'].map((form) => send('/viec/remember/', formHeaders, form)),
    );
    expect(heard.filter((_, index) => index % 2 === 1)).toEqual(['end', 'end', 'end']);
  });

  it('runs nothing for a form of another origin, or without one', async () => {
    const { send, formHeaders, heard, cookie } = await openPage();
    const foreign = await send('/viec/remember/', { ...formHeaders, Origin: 'http://example.vn' }, 'word=a');
    const none = await send('/viec/remember/', { Cookie: cookie }, 'word=a');
    const rebound = await send('/viec/remember/', { ...formHeaders, Host: 'rebound.example' }, 'word=a');
    expect([foreign.status, none.status, rebound.status, heard]).toEqual([403, 403, 403, []]);
  });

  it('takes no form that is larger than it may be, declared or not', async () => {
    const { send, formHeaders, heard } = await openPage();
    const large = Buffer.alloc(maxFormBytes + 1, 'a');
    const said = await send(
      '/viec/remember/',
      { ...formHeaders, 'Content-Length': String(large.length) },
      'a',
    ).catch(() => null);
    expect(said?.status ?? 413).toBe(413);
    const chunked = await send(
      '/viec/remember/',
      { ...formHeaders, 'Transfer-Encoding': 'chunked' },
      large,
    ).catch(() => null);
    expect(chunked?.status ?? 413).toBe(413);
    expect(
      (await send('/viec/remember/', { ...formHeaders, 'Content-Type': 'text/plain' }, 'a')).status,
    ).toBe(400);
    expect(heard).toEqual([]);
  });

  it('runs nothing with a path outside the folders of the portal', async () => {
    const { send, formHeaders, heard, root } = await openPage();
    writeFileSync(join(root, 'secret.csv'), 'x');
    const { body } = await send(
      '/viec/remember/',
      formHeaders,
      `file=${encodeURIComponent(join(root, 'secret.csv'))}`,
    );
    expect(body).toContain('nằm ngoài thư mục của cổng');
    expect(heard).toEqual([]);
    const escaped = await send('/giay/..%2Fsecret.csv', { Cookie: formHeaders.Cookie });
    expect(escaped.status).toBe(404);
    expect(readdirSync(root).sort()).toEqual(['data', 'secret.csv']);
  });

  it('ends by its button', async () => {
    const { send, formHeaders, page } = await openPage();
    expect((await send('/dong/', formHeaders, '')).status).toBe(200);
    await page.closed;
    await expect(send('/')).rejects.toThrow('ECONNREFUSED');
  });
});
