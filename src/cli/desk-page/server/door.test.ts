import { describe, expect, it } from 'vitest';
import { admit, cookieName, type Knock } from './door.ts';

const door = { host: '127.0.0.1:50123', token: 'a'.repeat(48), session: 'b'.repeat(48) };
const cookie = `${cookieName(door)}=${door.session}`;
const own = { host: door.host, cookie };

const knock = (headers: Knock['headers'], more: Partial<Knock> = {}) =>
  admit({ method: 'GET', url: '/', headers, ...more }, door);
const post = { method: 'POST' } as const;
const origin = `http://${door.host}`;

describe('the door of the local page', () => {
  it('lets in who has the cookie', () => {
    expect(knock(own)).toEqual({ kind: 'in' });
    expect(knock({ ...own, 'sec-fetch-site': 'none' })).toEqual({ kind: 'in' });
    expect(knock({ ...own, origin, 'sec-fetch-site': 'same-origin' }, post)).toEqual({ kind: 'in' });
    expect(knock({ host: door.host, cookie: `x=1; ${cookie}; y=2` })).toEqual({ kind: 'in' });
  });

  it('sends the first visitor on to the address without the token', () => {
    const first = (url: string) => knock({ host: door.host }, { url });
    expect(first(`/?khoa=${door.token}`)).toEqual({ kind: 'first', to: '/' });
    expect(first(`/ky/nq57/2026-Q3/nhap/?lang=en&khoa=${door.token}`)).toEqual({
      kind: 'first',
      to: '/ky/nq57/2026-Q3/nhap/?lang=en',
    });
    expect(first(`//example.vn/?khoa=${door.token}`)).not.toMatchObject({ to: '//example.vn/' });
  });

  it.each<[string, Knock['headers'], Partial<Knock>, number]>([
    ['nothing known', { host: door.host }, {}, 401],
    ['a wrong token', { host: door.host }, { url: `/?khoa=${'c'.repeat(48)}` }, 401],
    ['the beginning of the token', { host: door.host }, { url: `/?khoa=${door.token.slice(0, 47)}` }, 401],
    ['a wrong cookie', { host: door.host, cookie: `${cookieName(door)}=x` }, {}, 401],
    ['the cookie of another port', { host: door.host, cookie: `ban-so-lieu-1=${door.session}` }, {}, 401],
    ['the token in a form', { host: door.host, origin }, { ...post, url: `/?khoa=${door.token}` }, 401],
    ['another name for this machine', { host: 'rebound.example:50123', cookie }, {}, 403],
    ['localhost, which is another name too', { host: 'localhost:50123', cookie }, {}, 403],
    ['another port', { host: '127.0.0.1:1', cookie }, {}, 403],
    ['no host', { cookie }, {}, 403],
    ['a form without its origin', own, post, 403],
    ['a form of another origin', { ...own, origin: 'http://example.vn' }, post, 403],
    ['a form of nobody', { ...own, origin: 'null' }, post, 403],
    ['a form of another server on this machine', { ...own, origin: 'http://127.0.0.1:4321' }, post, 403],
    ['a look from another origin', { ...own, origin: 'http://127.0.0.1:4321' }, {}, 403],
    ['a link from another site', { ...own, 'sec-fetch-site': 'cross-site' }, {}, 403],
    ['a form that was typed, not sent by a page', { ...own, origin, 'sec-fetch-site': 'none' }, post, 403],
    ['another method', own, { method: 'DELETE' }, 405],
  ])('refuses %s', (_, headers, more, status) => {
    expect(knock(headers, more)).toEqual({ kind: 'refused', status });
  });
});
