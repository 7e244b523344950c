import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { headerPolicy } from '../outlets/hosting/header-policy.ts';
import { headersFile } from '../outlets/hosting/headers-file.ts';
import type { SiteOptions } from '../site/options.ts';

/** Writes the headers that a host is to send beside a built portal, for hosts that read them from `_headers`. */
export async function writeHeaders(
  folder: string,
  { basePath, embedOrigins }: Pick<SiteOptions, 'basePath' | 'embedOrigins'>,
): Promise<void> {
  const entries = [...(await entriesOf(folder, '')), ...(await entriesOf(folder, 'en/'))];
  await writeFile(join(folder, '_headers'), headersFile(headerPolicy(embedOrigins), basePath, entries));
}

async function entriesOf(folder: string, below: string): Promise<readonly string[]> {
  const entries = await readdir(join(folder, below), { withFileTypes: true });
  return entries.map((entry) => `${below}${entry.name}${entry.isDirectory() ? '/' : ''}`).toSorted();
}
