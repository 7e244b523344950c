import { join } from 'node:path';
import { headerPolicy } from '../../../src/outlets/hosting/header-policy.ts';
import { checkHost } from '../hosting/check-host.ts';
import { serverFiles, serversMissing, startServer } from '../hosting/web-server.ts';
import { outcome, type ProofFigure, type ProofPart } from '../part.ts';

const figure = (what: string, value: string): ProofFigure => ({ what, value });
const count = (value: number): string => value.toLocaleString('en-US');
const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;

/** The real portal below a base path on the servers that Debian has, with the files that `npm run hosting` writes. */
export const hostingPart: ProofPart = {
  name: 'hosting',
  title: 'Hosting',
  claim:
    'nginx and Caddy, with the files that `npm run hosting` writes, send every file of the portal with the headers of the one policy: bytes, type, caching, gzip and brotli made beforehand, a 404 page, no folder listing, the base path.',
  timed: 'not',
  async run(site) {
    const missing = serversMissing();
    if (missing !== null) return { state: 'skipped', why: missing };
    const portal = await site.hosted();
    const policy = headerPolicy({ embedOrigins: [] });
    const figures: ProofFigure[] = [];
    const faults: string[] = [];
    for (const name of ['nginx', 'caddy'] as const) {
      const work = join(site.folder, name);
      const origin = `http://${portal.listen}`;
      const server = await startServer(name, join(portal.server, serverFiles[name]), origin, work);
      try {
        const check = await checkHost(server, portal, policy);
        figures.push(
          figure(
            `${name} ${server.version}: files, answers looked at`,
            `${count(check.files)}, ${count(check.answers)}`,
          ),
          figure(
            `${name}: all texts as they are, by gzip, by brotli`,
            [check.sent.identity, check.sent.gzip, check.sent.br].map(megabytes).join(', '),
          ),
        );
        faults.push(...check.faults.map((fault) => `${name}: ${fault}`));
      } finally {
        await server.close();
      }
    }
    figures.push(figure('IIS', 'skipped: not available here; `web.config` is read by the tests only'));
    return outcome(figures, faults);
  },
};
