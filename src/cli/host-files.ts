import { cpSync, existsSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { caddyFile } from '../outlets/hosting/caddy-file.ts';
import { headerPolicy } from '../outlets/hosting/header-policy.ts';
import { nginxFile } from '../outlets/hosting/nginx-file.ts';
import type { SiteOptions } from '../site/options.ts';
import { precompress } from './precompress.ts';
import { step, StepFailed } from './steps.ts';
import { hostOptions } from './write-headers.ts';

/** Where the server finds the portal unless it is told otherwise. */
const usualRoot = '/srv/ba-cong-khai/www';

/** What a web server of one's own is to be given. */
interface HostingOptions {
  /** A built portal. */
  readonly from: string;
  /** The folder that is made anew. */
  readonly to: string;
  /** Where `www` of that folder will lie on the server. */
  readonly root?: string;
  /** Address and port, `80`, where the portal has no host's name. */
  readonly listen?: string;
  /** The name of the host, `_` for any; that of the public address, where there is one. */
  readonly host?: string;
}

/**
 * Makes what a web server of one's own needs: the portal below its base path in `www/`, each text compressed beside
 * itself, and the files for nginx and Caddy with the headers of the one policy.
 * @throws StepFailed when there is no built portal
 */
export async function makeHosting(
  options: SiteOptions,
  {
    from,
    to,
    root = usualRoot,
    listen = '80',
    host = options.hasPublicAddress ? new URL(options.siteUrl).hostname : '_',
  }: HostingOptions,
): Promise<void> {
  if (!existsSync(join(from, 'build.json')))
    throw new StepFailed(
      `${from}: chưa có cổng đã dựng; chạy npm run build trước / no built portal here; npm run build first`,
    );
  const www = join(to, 'www', ...options.basePath.split('/').filter(Boolean));
  await step(`Chép vào ${to} / Copying into ${to}`, async () => {
    await rm(to, { recursive: true, force: true });
    await mkdir(www, { recursive: true });
    // Thousands of small files: a quarter of the time that it takes to have other threads do it.
    cpSync(from, www, { recursive: true });
  });
  await step('Nén sẵn gzip và brotli / Compressing beforehand', () => precompress(www));
  const policy = headerPolicy(hostOptions(options));
  const place = { base: options.basePath, root, host, listen };
  await writeFile(join(to, 'nginx.conf'), nginxFile(policy, place));
  await writeFile(join(to, 'Caddyfile'), caddyFile(policy, place));
  console.log(
    `\nMáy chủ / Server:  ${resolve(to, 'nginx.conf')} · ${resolve(to, 'Caddyfile')} · www → ${root}`,
  );
}
