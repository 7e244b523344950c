import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, inject, it, onTestFinished } from 'vitest';
import { gallery } from '../../src/charts/gallery.ts';
import { anchors } from '../../src/site/anchors.ts';
import { environmentOfCommands } from '../support/build.ts';
import { browser } from './support/open-page.ts';
import { siteFiles } from './support/site-files.ts';

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

interface DevServer {
  readonly url: string;
  readonly stop: () => Promise<void>;
}

/** Starts `npm run dev` and waits until it says that it listens. */
async function startDev(): Promise<DevServer> {
  const port = await freePort();
  const command = fileURLToPath(new URL('../../src/cli/dev.ts', import.meta.url));
  // Beside a server that is already running for the same folder.
  const child = spawn(process.execPath, [command, '--port', String(port), '--ignore-lock'], {
    env: environmentOfCommands(),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const url = `http://localhost:${port}/`;
  let output = '';
  await new Promise<void>((resolve, reject) => {
    const read = (text: string): void => {
      output += text;
      if (output.includes(url)) resolve();
    };
    child.stdout.setEncoding('utf8').on('data', read);
    child.stderr.setEncoding('utf8').on('data', read);
    void ended.then(() => reject(new Error(`npm run dev ended:\n${output}`)));
  });
  return {
    url,
    stop: () => {
      child.kill();
      return ended;
    },
  };
}

it.each(['root', 'sample'] as const)('no build holds the gallery (%s)', (site) => {
  const { folder } = inject('sites')[site];
  const speaksOfIt = (file: string): boolean =>
    file.includes('thu-vien') ||
    (/\.(?:html|css|js|xml)$/.test(file) &&
      /gallery|theme-switch/.test(readFileSync(join(folder, file), 'utf8')));
  expect(siteFiles(site).filter(speaksOfIt)).toEqual([]);
});

describe('the gallery in `npm run dev`', () => {
  let server: DevServer | undefined;
  beforeAll(async () => {
    server = await startDev();
  });
  afterAll(() => server?.stop());

  it('shows every chart in every state at three widths and as a file, and turns dark', async () => {
    const context = await (await browser()).newContext({ colorScheme: 'light' });
    onTestFinished(() => context.close());
    const page = await context.newPage();
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    const response = await page.goto(`${server!.url}thu-vien-bieu-do/`);
    expect(response?.status()).toBe(200);

    const sizes = await page
      .locator('.gallery-state')
      .evaluateAll((states) =>
        states.map((state) => [
          state.id,
          ...[...state.querySelectorAll('svg.chart')].map((drawing) => drawing.getAttribute('width')),
          state.querySelectorAll('img[src^="data:image/svg+xml,"]').length,
        ]),
      );
    expect(sizes).toEqual(
      gallery.flatMap(({ id, examples }) =>
        examples.map((example) => [anchors.section(`${id}-${example.id}`), '320', '360', '720', 1]),
      ),
    );
    // Every link of the jump lists leads to a part of the page.
    const lost = await page
      .locator('nav a')
      .evaluateAll((links) =>
        links
          .map((link) => (link as HTMLAnchorElement).hash.slice(1))
          .filter((id) => document.getElementById(id) === null),
      );
    expect(lost).toEqual([]);

    const paper = (): Promise<string> => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    expect(await paper()).toBe('rgb(255, 253, 248)');
    await page.locator('theme-switch a', { hasText: 'tối' }).click();
    expect(await paper()).toBe('rgb(22, 21, 19)');
    expect(page.url()).toContain('?nen=dark');
    await page.reload();
    expect(await page.locator('theme-switch [aria-current]').textContent()).toBe('tối');
    expect(await paper()).toBe('rgb(22, 21, 19)');
    expect(errors).toEqual([]);
  });
});
