import { headersOf, type HeaderRule } from './header-policy.ts';

/**
 * The policy as the file `_headers` that Netlify and Cloudflare Pages read. There all rules that fit an address are put
 * together, so no two of these may fit the same: each folder and file of the portal has its own.
 * @param base where the portal stands: `/` or `/nq57/`
 * @param entries what lies in the built folder and in its `en/`: `tien-do/`, `robots.txt`, `en/tien-do/`; folders end with `/`
 */
export function headersFile(policy: readonly HeaderRule[], base: string, entries: readonly string[]): string {
  const addresses = ['', 'en/', ...entries.filter((entry) => entry !== 'en/' && !isPage(entry))];
  const blocks = addresses.map((address) => {
    const folder = address.endsWith('/') && address !== 'en/';
    const lines = Object.entries(headersOf(policy, address)).map(([name, value]) => `  ${name}: ${value}`);
    return [`${base}${address}${folder ? '*' : ''}`, ...lines].join('\n');
  });
  return `${blocks.join('\n')}\n`;
}

/** The page of a folder is known by the address of the folder. */
const isPage = (entry: string): boolean => /(?:^|\/)index\.html$/.test(entry);
