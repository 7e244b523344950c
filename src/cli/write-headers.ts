import { existsSync, statSync } from 'node:fs';
import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { immutableAddresses } from '../outlets/hosting/caching.ts';
import { headerPolicy, type HostOptions } from '../outlets/hosting/header-policy.ts';
import { headersFile } from '../outlets/hosting/headers-file.ts';
import { iisFile } from '../outlets/hosting/iis-file.ts';
import type { SiteOptions } from '../site/options.ts';

/** What of the options of the site decides on the headers of its host. */
export function hostOptions({ embedOrigins, basePath, siteUrl }: SiteOptions): HostOptions {
  return { embedOrigins, ownSecureHost: basePath === '/' && siteUrl.startsWith('https:') };
}

/**
 * Writes the headers that a host is to send into a built portal, for hosts that read them there: `_headers` of Netlify
 * and Cloudflare Pages, `web.config` of IIS.
 */
export async function writeHeaders(folder: string, options: SiteOptions): Promise<void> {
  const policy = headerPolicy(hostOptions(options));
  const top = [...(await entriesOf(folder, '')), ...(await entriesOf(folder, 'en/'))];
  await writeFile(join(folder, '_headers'), headersFile(policy, options.basePath, top));
  const folders = top.filter((entry) => entry.endsWith('/')).map((entry) => entry.slice(0, -1));
  await writeFile(join(folder, 'web.config'), iisFile(policy, folders, await keptForGood(folder)));
}

async function entriesOf(folder: string, below: string): Promise<readonly string[]> {
  const entries = await readdir(join(folder, below), { withFileTypes: true });
  return entries.map((entry) => `${below}${entry.name}${entry.isDirectory() ? '/' : ''}`).toSorted();
}

/** The built folders and files that caches may keep for good, without a slash at the end. */
async function keptForGood(folder: string): Promise<readonly string[]> {
  const found = immutableAddresses.map(async (address) => {
    let paths = [''];
    for (const part of address.replace(/\/$/, '').split('/'))
      paths = (await Promise.all(paths.map((path) => entriesNamed(folder, path, part)))).flat();
    return paths.filter((path) => address.endsWith('/') === statSync(join(folder, path)).isDirectory());
  });
  return (await Promise.all(found)).flat().toSorted();
}

/** The paths one step below another: of the name, or all where it is `:name`. */
async function entriesNamed(folder: string, below: string, name: string): Promise<readonly string[]> {
  const at = join(folder, below);
  if (!existsSync(at) || !statSync(at).isDirectory()) return [];
  const names = name.startsWith(':') ? await readdir(at) : [name].filter((one) => existsSync(join(at, one)));
  return names.map((one) => (below === '' ? one : `${below}/${one}`));
}
