import { addressPattern, askedAgain, immutableAddresses, keptForGood } from './caching.ts';
import type { HeaderRule } from './header-policy.ts';
import { mimeTypes } from './mime-types.ts';
import { headerNames, rulePatterns, type ServerPlace } from './server-place.ts';

/** Types whose letters are UTF-8, besides `text/html`, which nginx always counts in. */
const textTypes = [
  ...['text/css', 'text/plain', 'text/xml', 'application/json', 'application/javascript', 'image/svg+xml'],
  ...Object.values(mimeTypes).filter((type) => type !== 'application/octet-stream'),
];

/**
 * The policy as a file for nginx, to be included in its `http` block (`/etc/nginx/conf.d/`). Each header is a variable
 * of the address, set in one place: `add_header` in a `location` would silently drop those of the server.
 */
export function nginxFile(policy: readonly HeaderRule[], { base, root, host, listen }: ServerPlace): string {
  const names = headerNames(policy);
  const maps = names.map((name) => map(variable(name), rulePatterns(policy, base, name)));
  const cache = map('$nq57_cache', [
    ...immutableAddresses.map((address) => [addressPattern(base, address), keptForGood] as const),
    [null, askedAgain],
  ]);
  const types = Object.entries(mimeTypes).map(([ending, type]) => `    ${type} ${ending};`);
  return [
    ...maps,
    cache,
    'server {',
    `  listen ${listen};`,
    `  server_name ${host};`,
    `  root ${root};`,
    '  index index.html;',
    '  autoindex off;',
    '  absolute_redirect off;',
    '  server_tokens off;',
    '  charset utf-8;',
    `  charset_types ${textTypes.join(' ')};`,
    '',
    '  # Compressed beforehand. Brotli comes from the module libnginx-mod-http-brotli-static; without it take the line out.',
    '  gzip_static on;',
    '  gzip_vary on;',
    '  brotli_static on;',
    '',
    '  include mime.types;',
    '  types {',
    ...types,
    '  }',
    '',
    // An empty value leaves the header out.
    ...names.map((name) => `  add_header ${name} ${variable(name)} always;`),
    '  add_header Cache-Control $nq57_cache always;',
    '',
    // A folder without a page would be «403 Forbidden», and tell that it is there.
    `  error_page 403 404 =404 ${base}404.html;`,
    ...(base === '/' ? [] : [`  location = / { return 302 ${base}; }`]),
    `  location = ${base}_headers { return 404; }`,
    `  location = ${base}web.config { return 404; }`,
    '  location ~ /\\.(?!well-known/) { return 404; }',
    '}',
    '',
  ].join('\n');
}

const variable = (header: string): string => `$nq57_${header.toLowerCase().replaceAll('-', '_')}`;

function map(name: string, cases: readonly (readonly [string | null, string])[]): string {
  const lines = cases.map(
    ([pattern, value]) => `  ${pattern === null ? 'default' : quoted(`~${pattern}`)} ${quoted(value)};`,
  );
  return [`map $uri ${name} {`, ...lines, '}', ''].join('\n');
}

const quoted = (text: string): string => `"${text.replace(/["\\]/g, '\\$&')}"`;
