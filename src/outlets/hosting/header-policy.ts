import { contentSecurityPolicy } from './content-security-policy.ts';

/** The headers of all addresses below some folders of the portal. */
export interface HeaderRule {
  /** Folders below the base path, each with `/` at its end; the empty one is the whole portal. English has the same. */
  readonly folders: readonly string[];
  readonly headers: Readonly<Record<string, string>>;
}

/** What is said with every file. Features that no page uses are off; `X-Frame-Options` would shut the embeds out. */
const everywhere = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
} as const;

/** Programs of other sites may read it: open data, pictures, and the script that embeds are used with. */
const openToAll = { 'Access-Control-Allow-Origin': '*' } as const;

/**
 * The one source of the headers that a host is to send, from which the files for the usual hosts are written and which
 * the local server sends. For an address the first rule counts that has its folder; each rule is whole, so that no host
 * has to put two together: two policies at once would mean the stricter of both.
 * @param embedOrigins who may show any page in a frame, besides the portal; embeds are for every https site
 */
export function headerPolicy(embedOrigins: readonly string[]): readonly HeaderRule[] {
  const anyone = embedOrigins.includes('*');
  const known = anyone ? ['*'] : ["'self'", ...embedOrigins];
  const everySite = anyone ? ['*'] : ["'self'", 'https:', ...embedOrigins];
  // The search dialog stands on every page, and Pagefind reads its index by WebAssembly; files need none.
  const headers = (ancestors: readonly string[], wasm = true) => ({
    'Content-Security-Policy': contentSecurityPolicy({ ancestors, wasm }),
    ...everywhere,
  });
  return [
    { folders: ['nhung/'], headers: { ...headers(everySite), ...openToAll } },
    { folders: ['du-lieu/', 'hinh/', 'api/'], headers: { ...headers(known, false), ...openToAll } },
    { folders: [''], headers: headers(known) },
  ];
}

/** The headers of one address. @param path below the base path, without a slash in front */
export function headersOf(policy: readonly HeaderRule[], path: string): HeaderRule['headers'] {
  const bare = path.replace(/^en\//, '');
  return policy.find(({ folders }) => folders.some((folder) => bare.startsWith(folder)))?.headers ?? {};
}
