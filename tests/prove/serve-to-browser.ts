import { chromium, type Browser } from 'playwright-core';
import { serveFolder } from '../../src/cli/serve.ts';
import { launchChromium } from '../browser/support/chromium.ts';

/** A portal to be served. */
interface Portal {
  readonly folder: string;
  readonly base: string;
}

/** Runs something with a Chromium of its own. */
export async function withBrowser<T>(use: (browser: Browser) => Promise<T>): Promise<T> {
  const server = await launchChromium();
  try {
    return await use(await chromium.connect(server.wsEndpoint()));
  } finally {
    await server.close();
  }
}

/** Runs something while a portal is served with its headers; it is told the address. */
export async function whileServed<T>({ folder, base }: Portal, use: (url: string) => Promise<T>): Promise<T> {
  const served = await serveFolder({ folder, base, port: 0 });
  try {
    return await use(served.url);
  } finally {
    await served.close();
  }
}
