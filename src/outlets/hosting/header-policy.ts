import { contentSecurityPolicy } from './content-security-policy.ts';

/** The headers of all addresses below some folders of the portal. */
export interface HeaderRule {
  /** Folders below the base path, each with `/` at its end; the empty one is the whole portal. English has the same. */
  readonly folders: readonly string[];
  readonly headers: Readonly<Record<string, string>>;
}

/** What of a deployment decides on its headers. */
export interface HostOptions {
  /** Who may show any page in a frame, besides the portal; embeds are for every https site. */
  readonly embedOrigins: readonly string[];
  /** Has the portal a host of its own that speaks https? Only then may it bind the whole host to https. */
  readonly ownSecureHost?: boolean;
}

/** What is said with every file. Features that no page uses are off; `X-Frame-Options` would shut the embeds out. */
const everywhere = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
} as const;

/** A year, without the hosts below this one, which are not the portal's to bind. */
const httpsOnly = { 'Strict-Transport-Security': 'max-age=31536000' } as const;

/** Only pages of the portal may take it in. */
const ownPages = { 'Cross-Origin-Resource-Policy': 'same-origin' } as const;

/** Other sites may show it and their programs may read it: embeds, open data, pictures. */
const everyone = {
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'Access-Control-Allow-Origin': '*',
} as const;

/**
 * The one source of the headers that a host is to send, from which the files for the usual hosts are written and which
 * the local server sends. For an address the first rule counts that has its folder; each rule is whole, so that no host
 * has to put two together: two policies at once would mean the stricter of both.
 */
export function headerPolicy({ embedOrigins, ownSecureHost = false }: HostOptions): readonly HeaderRule[] {
  const anyone = embedOrigins.includes('*');
  const known = anyone ? ['*'] : ["'self'", ...embedOrigins];
  const everySite = anyone ? ['*'] : ["'self'", 'https:', ...embedOrigins];
  const headers = (ancestors: readonly string[], wasm = false) => ({
    'Content-Security-Policy': contentSecurityPolicy({ ancestors, wasm }),
    ...everywhere,
    ...(ownSecureHost && httpsOnly),
  });
  return [
    { folders: ['nhung/'], headers: { ...headers(everySite), ...everyone } },
    // A frame in a sandbox is of no origin: to it the portal's own styles come from elsewhere.
    {
      folders: ['_astro/', 'du-lieu/', 'hinh/', 'api/', 'truyen-thong/'],
      headers: { ...headers(known), ...everyone },
    },
    // Pagefind searches in a worker, which goes by the policy of its own file: so no page needs WebAssembly, but the
    // search page, where it falls back on where there is no worker.
    { folders: ['pagefind/', 'tim-kiem/'], headers: { ...headers(known, true), ...ownPages } },
    { folders: [''], headers: { ...headers(known), ...ownPages } },
  ];
}

/** The headers of one address. @param path below the base path, without a slash in front */
export function headersOf(policy: readonly HeaderRule[], path: string): HeaderRule['headers'] {
  const bare = path.replace(/^en\//, '');
  return policy.find(({ folders }) => folders.some((folder) => bare.startsWith(folder)))?.headers ?? {};
}
