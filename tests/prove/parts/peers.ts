import { join } from 'node:path';
import { measurePeers } from '../../bench/peers/measure-peers.ts';
import type { PageResult, PeerReport } from '../../bench/peers/report.ts';
import { peerFaults, unmeasured } from '../peer-faults.ts';
import { outcome, type PartOutcome, type ProofFigure, type ProofPart } from '../part.ts';

/** How often: what the twenty minutes of the whole proof leave room for. */
const runs = { runs: 3, lighthouseRuns: 1, smallBuilds: 1, largeBuilds: 0 };

/** The same ranking by this project and by its peers, on a slowed phone. */
export const peersPart: ProofPart = {
  name: 'peers',
  title: 'Speed for readers, beside peers',
  claim:
    'The same ranking (chart and table) by this project, Observable Framework, Eleventy with Chart.js, and as a bare HTML table (the floor), on a throttled phone: the ranking alone, which is what the peers’ pages hold, is loaded with fewer bytes and is all there sooner than with Framework and Eleventy, and blocks the main thread no longer. How it is measured, and what is not equal: `tests/bench/peers/README.md`; builds of 10,000 pages: `npm run bench:peers -- --large 1`.',
  timed: 'by the clock',
  async run(site) {
    const { server, base } = await site.hosted();
    const ours = { portal: join(server, 'www'), base: base.slice(1) };
    const report = await measurePeers({ ...runs, ...ours, buildLimit: 120 });
    const missing = unmeasured(report);
    return missing === null ? compared(report) : { state: 'skipped', why: missing };
  },
};

function compared(report: PeerReport): PartOutcome {
  const { protocol, latencyMs, downloadKbps, slowdown } = report.profile;
  return outcome(
    [
      {
        what: 'the phone that is played',
        value: `${protocol}, gzip, ${latencyMs} ms, ${downloadKbps} kbit/s, processor slowed ${slowdown} times; ${runs.runs} visits each, in turn, medians`,
      },
      ...Object.entries(report.versions).map(([what, value]) => ({ what, value })),
      ...report.pages.flatMap(pageFigures),
      ...report.builds.map(({ title, pages, files, seconds }) => ({
        what: `build: ${title}`,
        value: `${pages.toLocaleString('en-US')} pages, ${files.toLocaleString('en-US')} files in ${seconds.median.toFixed(1)} s`,
      })),
      {
        what: 'builds of 10,000 pages',
        value: 'skipped here, for they take five minutes: `npm run bench:peers -- --large 1`',
      },
      ...report.skipped.map(({ part, reason }) => ({ what: part, value: `skipped: ${reason}` })),
    ],
    peerFaults(report),
  );
}

function pageFigures({ title, visit, lighthouse }: PageResult): readonly ProofFigure[] {
  const seen = visit && {
    what: title,
    value: [
      `${visit.requestsToFirstView.median} requests and ${kilobytes(visit.bytesToFirstView.median)} to the largest paint`,
      `${visit.requests.median} and ${kilobytes(visit.bytes.median)} in all`,
      `first paint ${visit.firstPaint.median.toFixed(0)} ms, largest ${visit.largestPaint.median.toFixed(0)} ms, all there ${visit.whole.median.toFixed(0)} ms`,
      `blocking ${visit.blocking.median.toFixed(0)} ms, main thread ${visit.mainThread.median.toFixed(0)} ms`,
    ].join('; '),
  };
  const scored = lighthouse && {
    what: `${title}: Lighthouse`,
    value: `performance ${lighthouse.performance.median.toFixed(0)}, accessibility ${lighthouse.accessibility.median.toFixed(0)}, best practices ${lighthouse.bestPractices.median.toFixed(0)}, SEO ${lighthouse.seo.median.toFixed(0)}`,
  };
  return [seen, scored].filter((figure) => figure !== undefined);
}

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;
