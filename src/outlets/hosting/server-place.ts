import type { HeaderRule } from './header-policy.ts';

/** Where a web server of one's own shows the portal. */
export interface ServerPlace {
  /** Where the portal stands: `/` or `/nq57/`. */
  readonly base: string;
  /** The folder that the server shows, in which the portal lies below its base path: `/srv/ba-cong-khai/www`. */
  readonly root: string;
  /** The name of the host; `_` for any. */
  readonly host: string;
  /** Address and port, `80` or `127.0.0.1:8080`. */
  readonly listen: string;
}

/** Every header that some rule sends, in the order of the rules. */
export function headerNames(policy: readonly HeaderRule[]): readonly string[] {
  return [...new Set(policy.flatMap(({ headers }) => Object.keys(headers)))];
}

/**
 * What one header is for which addresses, the first pattern that fits counts: regular expressions of the whole path,
 * which PCRE and RE2 read alike; the pattern of the last, `null`, is all other addresses. The value is empty where the
 * header is not sent.
 */
export function rulePatterns(
  policy: readonly HeaderRule[],
  base: string,
  header: string,
): readonly (readonly [string | null, string])[] {
  const fallback = policy.at(-1)?.headers[header] ?? '';
  const cases = policy.slice(0, -1).flatMap(({ folders, headers }) => {
    const value = headers[header] ?? '';
    return value === fallback ? [] : [[`^${base}(?:en/)?(?:${folders.join('|')})`, value] as const];
  });
  return [...cases, [null, fallback]];
}
