import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type BrowserServer } from 'playwright-core';

/**
 * Our own arguments: those that @sparticuz/chromium offers switch web security off, and tests would pass that must
 * fail.
 */
const args = [
  '--no-sandbox',
  '--headless=shell',
  '--disable-gpu',
  '--no-zygote',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-sync',
  '--no-first-run',
  '--font-render-hinting=none',
];

/**
 * Starts a browser: the one that all test files share, or one for Lighthouse. `CHROMIUM_PATH` names another one than
 * that of npm.
 * @param more further arguments
 */
export async function launchChromium(more: readonly string[] = []): Promise<BrowserServer> {
  const executablePath = process.env['CHROMIUM_PATH'] || (await npmChromium());
  return chromium.launchServer({
    executablePath,
    args: [...args, ...more],
    headless: true,
    chromiumSandbox: false,
  });
}

/** Runs something with a Chromium of its own, which ends with it. */
export async function withBrowser<T>(use: (browser: Browser) => Promise<T>): Promise<T> {
  const server = await launchChromium();
  try {
    return await use(await chromium.connect(server.wsEndpoint()));
  } finally {
    await server.close();
  }
}

/** The Chromium inside the npm package, unpacked into the temporary folder on first use. */
async function npmChromium(): Promise<string> {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error(
      'CHROMIUM_PATH: the browser of npm runs on Linux x64 only; name a Chromium or Chrome here.',
    );
  }
  if (!hasSystemLibraries()) {
    // Believing itself on Lambda, the package unpacks libnss3 too, but not where a browser without it is unpacked.
    process.env['AWS_EXECUTION_ENV'] = 'AWS_Lambda_nodejs22.x';
    if (!existsSync(join(tmpdir(), 'al2023', 'lib', 'libnss3.so'))) {
      await Promise.all(
        ['chromium', 'al2023'].map((name) => rm(join(tmpdir(), name), { recursive: true, force: true })),
      );
    }
  }
  const { default: sparticuz } = await import('@sparticuz/chromium');
  return sparticuz.executablePath();
}

function hasSystemLibraries(): boolean {
  const folders = ['/usr/lib/x86_64-linux-gnu', '/lib/x86_64-linux-gnu', '/usr/lib64', '/lib64', '/usr/lib'];
  return folders.some((folder) => existsSync(join(folder, 'libnss3.so')));
}
