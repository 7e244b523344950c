import { timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';

/** What a request must know to be let in. */
export interface Door {
  /** `127.0.0.1:50123`, the one name under which the page is reached. */
  readonly host: string;
  /** Stands in the address that is printed and opened. */
  readonly token: string;
  /** Kept by the browser in a cookie from then on. */
  readonly session: string;
}

/** A request as far as the door looks at it. */
export interface Knock {
  readonly method?: string | undefined;
  readonly url?: string | undefined;
  readonly headers: IncomingHttpHeaders;
}

/** Let in; or let in for the first time and sent on to an address without the token; or refused. */
export type Admission =
  | { readonly kind: 'in' }
  | { readonly kind: 'first'; readonly to: string }
  | { readonly kind: 'refused'; readonly status: 401 | 403 | 405 };

/** The name of the token in the first address. */
export const tokenName = 'khoa';

/** Cookies know no ports: the name keeps two desks on one machine apart. */
export function cookieName({ host }: Door): string {
  return `ban-so-lieu-${host.replace(/^.*:/, '')}`;
}

/**
 * Decides about a request. The host is asked for because of DNS rebinding (another name that leads to this machine);
 * origin and `Sec-Fetch-Site`, because pages of other servers on this machine count as the same site to cookies.
 */
export function admit({ method = 'GET', url = '/', headers }: Knock, door: Door): Admission {
  const refused = (status: 401 | 403 | 405): Admission => ({ kind: 'refused', status });
  if (!['GET', 'HEAD', 'POST'].includes(method)) return refused(405);
  if (headers.host !== door.host) return refused(403);
  const own = `http://${door.host}`;
  const { origin } = headers;
  if (origin === undefined ? method === 'POST' : origin !== own) return refused(403);
  const site = headers['sec-fetch-site'];
  const allowed = method === 'POST' ? ['same-origin'] : ['same-origin', 'none'];
  if (site !== undefined && !allowed.includes(site)) return refused(403);
  if (same(cookieOf(headers.cookie ?? '', cookieName(door)), door.session)) return { kind: 'in' };
  const asked = new URL(url, own);
  if (method !== 'GET' || !same(asked.searchParams.get(tokenName) ?? '', door.token)) return refused(401);
  asked.searchParams.delete(tokenName);
  // The path alone, with one slash: `//example.vn` would lead elsewhere.
  return { kind: 'first', to: `/${asked.pathname.replace(/^\/+/, '')}${asked.search}` };
}

function cookieOf(header: string, name: string): string {
  const found = header.split(';').find((part) => part.trim().startsWith(`${name}=`));
  return found?.trim().slice(name.length + 1) ?? '';
}

/** Compared in a time that does not tell how much of it was right. */
function same(given: string, secret: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(secret)];
  return a.length === b.length && timingSafeEqual(a, b);
}
