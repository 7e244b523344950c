import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { inject, onTestFinished } from 'vitest';
import { serveFolder } from '../../../src/cli/serve.ts';
import { hostScriptIntegrity } from '../../../src/outlets/embeds/host-script.ts';
import { browser } from './open-page.ts';
import type { Page } from 'playwright-core';

/** A page of another site, as a newsroom would write it, that holds frames of the portal. */
export interface HostPage {
  readonly page: Page;
  /** The portal as the frames see it: `http://localhost:1234/`. */
  readonly portal: string;
  /** Whatever the console said, and what was asked for from elsewhere than the two sites. */
  readonly faults: readonly string[];
}

interface HostOptions {
  readonly site?: 'root' | 'sample';
  readonly javaScriptEnabled?: boolean;
  readonly colorScheme?: 'light' | 'dark';
  /** May it show the portal's frames? Every https site may; this one is plain http, so that it has to be allowed. */
  readonly allowed?: boolean;
}

/** The tag of the host script with its hash, as a snippet gives it. */
export const hostScript = (portal: string): string =>
  `<script src="${portal}nhung/v1.js" integrity="${hostScriptIntegrity}" crossorigin="anonymous" async></script>`;

/**
 * Opens a page at another origin, `127.0.0.1` instead of `localhost`. All closes when the test ends.
 * @param body what stands in it, given the address of the portal
 */
export async function openHost(
  body: (portal: string) => string,
  { site = 'root', allowed = true, ...context }: HostOptions = {},
): Promise<HostPage> {
  const served = await serveFolder({
    folder: inject('sites')[site].folder,
    base: '/',
    port: 0,
    embedOrigins: allowed ? ['http://127.0.0.1:*'] : [],
  });
  onTestFinished(served.close);
  const html = `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Báo</title><link rel="icon" href="data:,"></head><body>${body(served.url)}</body></html>`;
  const server = createServer((_, response) => {
    response.setHeader('Content-Type', 'text/html;charset=utf-8').end(html);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(
    () =>
      new Promise<void>((resolve) =>
        server.close(() => {
          resolve();
        }),
      ),
  );
  const host = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;

  const opened = await (await browser()).newContext({ viewport: { width: 1000, height: 700 }, ...context });
  onTestFinished(() => opened.close());
  const page = await opened.newPage();
  const faults: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) faults.push(message.text());
  });
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('request', (request) => {
    const url = request.url();
    if (![host, served.url, 'data:', 'about:'].some((start) => url.startsWith(start))) faults.push(url);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) faults.push(`${response.status()} ${response.url()}`);
  });
  await page.goto(host, { waitUntil: 'load' });
  return { page, portal: served.url, faults };
}

/** How a frame stands: its height, that of what it shows, and whether anything scrolls in it. */
export interface FrameState {
  readonly address: string;
  readonly width: number;
  readonly height: number;
  readonly content: number;
  readonly scrolls: boolean;
  readonly text: string;
}

/** Every frame of a page, in order. */
export async function frameStates(page: Page): Promise<FrameState[]> {
  return Promise.all(
    page
      .mainFrame()
      .childFrames()
      .map(async (frame) => {
        const state = await frame.evaluate(() => {
          const { scrollWidth, scrollHeight } = document.documentElement;
          return {
            width: innerWidth,
            height: innerHeight,
            content: Math.ceil(document.body.getBoundingClientRect().height),
            scrolls: scrollWidth > innerWidth || scrollHeight > innerHeight,
            text: document.body.innerText,
          };
        });
        return { address: frame.url(), ...state };
      }),
  );
}
