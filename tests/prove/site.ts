import { join } from 'node:path';
import { makeHosting } from '../../src/cli/host-files.ts';
import { readSiteOptions } from '../../src/site/options.ts';
import { runBuild, runSampleBuild, testInstant } from '../support/build.ts';
import { freePort } from './hosting/web-server.ts';
import type { HostedPortal, ProofSite } from './part.ts';

/** The public address that the built portal claims; nothing is asked of it. */
const origin = 'https://nq57.example.vn';
const base = '/nq57/';
const hostedOptions = { BUILD_INSTANT: testInstant, SITE_URL: origin, BASE_PATH: base };

/** Who builds it: `reproducible` holds it against that of somebody else. */
const hanoi = {
  TZ: 'Asia/Ho_Chi_Minh',
  LANG: 'vi_VN.UTF-8',
  LC_ALL: 'vi_VN.UTF-8',
  USER: 'lan',
  LOGNAME: 'lan',
};

/** @param folder of this run, for all that is built */
export function proofSite(folder: string): ProofSite {
  let hosted: Promise<HostedPortal> | undefined;
  let sample: Promise<string> | undefined;
  return {
    folder,
    hostedOptions,
    hosted: () => (hosted ??= buildHosted(folder)),
    sample: () => (sample ??= build(join(folder, 'sample'), {}, (env) => runSampleBuild([], env))),
  };
}

/** @returns the folder */
async function build(folder: string, env: Readonly<Record<string, string>>, run = runBuild): Promise<string> {
  const { code, output } = await run({ ...env, OUT_DIR: folder });
  if (code !== 0) throw new Error(`the build failed:\n${output}`);
  return folder;
}

async function buildHosted(folder: string): Promise<HostedPortal> {
  const built = await build(join(folder, 'portal'), { ...hostedOptions, ...hanoi });
  const server = join(folder, 'server');
  const listen = `127.0.0.1:${await freePort()}`;
  const site = readSiteOptions(hostedOptions);
  // Any host: Caddy would ask for a certificate of the one that is named.
  await makeHosting(site, { from: built, to: server, root: join(server, 'www'), listen, host: '_' });
  return { folder: built, server, base, origin, listen };
}
