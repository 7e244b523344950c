import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { availableParallelism, tmpdir, totalmem } from 'node:os';
import { join, resolve } from 'node:path';
import { attempt } from './attempt.ts';
import { makeCertificate, type Certificate } from './certificate.ts';
import { measureBuilds } from './measure-builds.ts';
import { measurePages, type ServedPage } from './measure-pages.ts';
import { buildOurPortal } from './our-builds.ts';
import { writePeerData } from './peer-data.ts';
import { buildPeer, peers } from './peers.ts';
import { phone } from './phone.ts';
import { rankingOf, rankingPaths, type Ranking } from './ranking-data.ts';
import type { PeerReport, Skipped } from './report.ts';
import { servePeer, type Served } from './static-server.ts';
import { makeWorkspace, peerVersions } from './workspace.ts';

/** What is measured, and how often. */
export interface PeerOptions {
  /** A built portal of the real data; without it one is built. */
  readonly portal?: string | undefined;
  /** Where in that folder it stands, as its addresses begin: `nq57/`; at its top by default. */
  readonly base?: string;
  /** Visits of each page; 0 leaves the part out. */
  readonly runs: number;
  /** Runs of Lighthouse on each page. */
  readonly lighthouseRuns: number;
  /** Builds of about 500 pages, and of about 10,000. */
  readonly smallBuilds: number;
  readonly largeBuilds: number;
  /** Seconds that one build of a peer may take; 600 by default. */
  readonly buildLimit?: number;
  /** Told what has just been measured. */
  readonly say?: (line: string) => void;
}

/**
 * Measures the same ranking page made by this project and by its peers, one after the other in turn, and how long each
 * takes to build. A peer whose packages cannot be installed, a browser that is not there, a build that takes too long:
 * each is named in `skipped`, and its figures are missing.
 * @throws Error when this project's own portal cannot be built: there is nothing to compare then
 */
export async function measurePeers(options: PeerOptions): Promise<PeerReport> {
  const { runs, lighthouseRuns, smallBuilds, largeBuilds, base = '', buildLimit = 600 } = options;
  const { say = () => undefined } = options;
  const skipped: Skipped[] = [];
  const work = await mkdtemp(join(tmpdir(), 'ba-cong-khai-peers-'));
  const served: Served[] = [];
  try {
    const portal = options.portal === undefined ? join(work, 'portal') : resolve(options.portal);
    if (options.portal === undefined) await buildOurPortal(portal);
    const ranking = rankingOf(await readFile(join(portal, base, rankingPaths.csv), 'utf8'));
    const workspace = await attempt('the peers: npm ci', skipped, makeWorkspace);
    const certificate = await attempt('HTTP/2: openssl', skipped, makeCertificate);
    const limit = buildLimit * 1000;

    const pages = await servePages({ portal, base, ranking, workspace, certificate, limit, served, skipped });
    const measured = await measurePages(pages, { runs, lighthouseRuns, say }, skipped);
    const shared = { workspace, ranking, work, limit, say };
    const builds = [
      ...(await measureBuilds({ ...shared, size: 'small', runs: smallBuilds }, skipped)),
      ...(await measureBuilds({ ...shared, size: 'large', runs: largeBuilds }, skipped)),
    ];
    return {
      measuredAt: new Date().toISOString(),
      machine: {
        cores: availableParallelism(),
        memoryGiB: Math.round(totalmem() / 2 ** 30),
        node: process.version,
      },
      profile: {
        protocol: certificate ? 'HTTP/2' : 'HTTP/1.1',
        encoding: 'gzip',
        latencyMs: phone.latencyMs,
        downloadKbps: phone.downloadKbps,
        slowdown: phone.slowdown,
      },
      versions: peerVersions(),
      pages: measured,
      builds,
      skipped,
    };
  } finally {
    for (const { close } of served) close();
    await rm(work, { recursive: true, force: true });
  }
}

interface PagesToServe {
  readonly portal: string;
  readonly base: string;
  readonly ranking: Ranking;
  readonly workspace: string | undefined;
  readonly certificate: Certificate | undefined;
  readonly limit: number;
  /** What is served is put here, to be closed at the end. */
  readonly served: Served[];
  readonly skipped: Skipped[];
}

/** Builds the page of each peer and serves it and ours, each on a server of its own. */
async function servePages(options: PagesToServe): Promise<readonly ServedPage[]> {
  const { portal, base, ranking, workspace, certificate, limit, served, skipped } = options;
  // Who is not ranked stands below the table on our own page.
  const rows = ranking.rows.filter(({ rank }) => rank !== null).length;
  const serve = async (folder: string): Promise<string> => {
    const server = await servePeer(folder, certificate);
    served.push(server);
    return server.url;
  };
  const ours = (await serve(portal)) + base;
  const chart = 'svg.chart';
  const pages: ServedPage[] = [
    {
      peer: 'ours',
      title: 'this project (whole page)',
      url: ours + rankingPaths.page,
      content: { rows, chart },
    },
    {
      peer: 'ours-alone',
      title: 'this project (ranking alone)',
      url: ours + rankingPaths.alone,
      content: { rows, chart },
    },
  ];
  if (workspace === undefined) return pages;
  await writePeerData(workspace, ranking, 0);
  for (const peer of peers) {
    const url = await attempt(`${peer.title}: build of the page`, skipped, async () => {
      const { folder } = await buildPeer(workspace, peer, limit);
      return serve(folder);
    });
    if (url !== undefined) {
      pages.push({ peer: peer.id, title: peer.title, url, content: { rows, chart: peer.chart } });
    }
  }
  return pages;
}
