import { immutableAddresses, keptForGood } from './caching.ts';
import { headersOf, type HeaderRule } from './header-policy.ts';

/**
 * The policy as the file `_headers` that Netlify and Cloudflare Pages read. There all rules that fit an address are put
 * together, so no two of these may say the same header: each folder and file of the portal has its own, and those for
 * caches say nothing else. What is not kept for good these hosts have asked for again by themselves.
 * @param base where the portal stands: `/` or `/nq57/`
 * @param entries what lies in the built folder and in its `en/`: `tien-do/`, `robots.txt`, `en/tien-do/`; folders end with `/`
 */
export function headersFile(policy: readonly HeaderRule[], base: string, entries: readonly string[]): string {
  const addresses = ['', 'en/', ...entries.filter((entry) => entry !== 'en/' && !isPage(entry))];
  const rules = addresses.map((address) =>
    block(
      `${base}${address}${isFolder(address) && address !== 'en/' ? '*' : ''}`,
      headersOf(policy, address),
    ),
  );
  const kept = immutableAddresses.map((address) =>
    block(`${base}${address}${isFolder(address) ? '*' : ''}`, { 'Cache-Control': keptForGood }),
  );
  return `${[...rules, ...kept].join('\n')}\n`;
}

function block(address: string, headers: Readonly<Record<string, string>>): string {
  return [address, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n');
}

const isFolder = (address: string): boolean => address.endsWith('/');

/** The page of a folder is known by the address of the folder. */
const isPage = (entry: string): boolean => /(?:^|\/)index\.html$/.test(entry);
