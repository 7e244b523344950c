import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { serveFolder } from '../../../src/cli/serve.ts';
import { runBuild, runSampleBuild } from '../../support/build.ts';
import { launchChromium } from './chromium.ts';

/** A built and served portal. */
export interface TestSite {
  readonly base: string;
  /** The origin that it claims as its own; empty for a portal without a public address. */
  readonly origin: string;
  readonly folder: string;
  /** With the base path, as `http://localhost:12345/nq57/`. */
  readonly url: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    /** The real portal at the root and under a base path, and a sample portal as large as the real one may become. */
    sites: { readonly root: TestSite; readonly below: TestSite; readonly sample: TestSite };
    /** Where the shared browser listens. */
    browserEndpoint: string;
  }
}

/** The origin that the portal below a base path claims; the two others claim none. */
export const publicAddress = 'https://nq57.example.vn';

/** Builds the portal under `/` and under `/nq57/` and a sample of it, serves all, and starts the browser that all test files share. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'ba-cong-khai-'));
  const closers: (() => Promise<void>)[] = [() => rm(folder, { recursive: true, force: true })];
  const teardown = async (): Promise<void> => {
    for (const close of closers.toReversed()) await close();
  };
  async function makeSite(
    name: string,
    base: string,
    build = runBuild,
    env: Readonly<Record<string, string>> = {},
  ): Promise<TestSite> {
    const outDir = join(folder, name);
    const { code, output } = await build({ ...env, OUT_DIR: outDir, BASE_PATH: base });
    if (code !== 0) throw new Error(`the build under ${base} failed:\n${output}`);
    const served = await serveFolder({ folder: outDir, base, port: 0 });
    closers.push(served.close);
    return { base, origin: env['SITE_URL'] ?? '', folder: outDir, url: served.url };
  }
  try {
    const browser = await launchChromium();
    closers.push(() => browser.close());
    const root = await makeSite('root', '/');
    const below = await makeSite('below', '/nq57/', runBuild, { SITE_URL: publicAddress });
    const sample = await makeSite('sample', '/', (env) => runSampleBuild([], env));
    project.provide('sites', { root, below, sample });
    project.provide('browserEndpoint', browser.wsEndpoint());
  } catch (error) {
    await teardown();
    throw error;
  }
  return teardown;
}
