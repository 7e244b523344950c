import { addressPattern, askedAgain, immutableAddresses, keptForGood } from './caching.ts';
import { headersOf, type HeaderRule } from './header-policy.ts';
import { mimeTypes } from './mime-types.ts';
import { headerNames, rulePatterns, type ServerPlace } from './server-place.ts';

/** The policy as a Caddyfile. With the name of a host as its address, Caddy gets the certificate by itself. */
export function caddyFile(policy: readonly HeaderRule[], { base, root, host, listen }: ServerPlace): string {
  const headers = headerNames(policy).flatMap((name) => headerLines(name, rulePatterns(policy, base, name)));
  const kept = immutableAddresses.map((address) => addressPattern(base, address)).join('|');
  const types = Object.entries(mimeTypes).flatMap(([ending, type]) => [
    `\t@${ending} path *.${ending}`,
    `\theader @${ending} Content-Type "${type}${type.startsWith('text/') ? '; charset=utf-8' : ''}"`,
  ]);
  return [
    `${host === '_' ? `http://${listen.includes(':') ? listen : `:${listen}`}` : host} {`,
    `\troot * ${root}`,
    '',
    ...headers,
    `\t@kept path_regexp ${kept}`,
    '\t@asked not path_regexp ' + kept,
    `\theader @kept Cache-Control "${keptForGood}"`,
    `\theader @asked Cache-Control "${askedAgain}"`,
    ...types,
    '',
    ...(base === '/' ? [] : [`\tredir / ${base} 302`]),
    '\tfile_server {',
    '\t\tprecompressed br gzip',
    '\t\thide _headers web.config .git',
    '\t}',
    '\thandle_errors {',
    ...notFoundHeaders(policy),
    `\t\trewrite * ${base}404.html`,
    '\t\tfile_server',
    '\t}',
    '}',
    '',
  ].join('\n');
}

/**
 * The headers of the page of what is not there. Caddy has by then put those of the address that was asked for, and
 * «not found» below `_astro/` would be kept for a year.
 */
function notFoundHeaders(policy: readonly HeaderRule[]): readonly string[] {
  const own = headersOf(policy, '404.html');
  const all = { ...own, 'Cache-Control': askedAgain, 'Content-Type': 'text/html; charset=utf-8' };
  return [
    ...headerNames(policy)
      .filter((name) => !(name in own))
      .map((name) => `\t\theader -${name}`),
    ...Object.entries(all).map(([name, value]) => `\t\theader ${name} "${value}"`),
  ];
}

/** One header: each value with the addresses that have it and, as Caddy puts no order on what fits, that alone. */
function headerLines(name: string, cases: readonly (readonly [string | null, string])[]): readonly string[] {
  const [, fallback] = cases.at(-1)!;
  const named = cases.slice(0, -1).map(([pattern, value]) => ({ pattern: pattern!, value }));
  if (named.length === 0) return [`\theader ${name} "${fallback}"`];
  const key = name.toLowerCase();
  const lines = named.flatMap(({ pattern, value }, at) =>
    value === ''
      ? []
      : [`\t@${key}-${at} path_regexp ${pattern}`, `\theader @${key}-${at} ${name} "${value}"`],
  );
  if (fallback === '') return lines;
  const any = named.map(({ pattern }) => pattern).join('|');
  return [...lines, `\t@${key} not path_regexp ${any}`, `\theader @${key} ${name} "${fallback}"`];
}
