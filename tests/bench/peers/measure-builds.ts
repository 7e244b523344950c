import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { attempt } from './attempt.ts';
import { figureOf } from './figure.ts';
import { buildOurSample } from './our-builds.ts';
import { writePeerData } from './peer-data.ts';
import { buildPeer, peers } from './peers.ts';
import type { Ranking } from './ranking-data.ts';
import type { BuildResult, Skipped } from './report.ts';
import { tallyOf } from './tally.ts';

/** One build: who, how long, and what was written. */
interface Built {
  readonly peer: string;
  readonly title: string;
  readonly seconds: number;
  readonly pages: number;
  readonly files: number;
}

interface BuildOptions {
  readonly size: 'small' | 'large';
  readonly runs: number;
  /** Where the peers are; without it only this project is built. */
  readonly workspace: string | undefined;
  readonly ranking: Ranking;
  /** A folder for what this project builds. */
  readonly work: string;
  /** Milliseconds that one build may take. */
  readonly limit: number;
  readonly say: (line: string) => void;
}

/** A page an agency at 500 and at 10,000 agencies: one page less, for that of the ranking. */
const agencyCounts = { small: 499, large: 9999 } as const;

/** Builds everything in turn, so many times. A build that fails is named in `skipped`. */
export async function measureBuilds(
  { size, runs, workspace, ranking, work, limit, say }: BuildOptions,
  skipped: Skipped[],
): Promise<readonly BuildResult[]> {
  if (runs === 0) return [];
  if (workspace !== undefined) await writePeerData(workspace, ranking, agencyCounts[size]);
  const built: Built[] = [];
  for (let run = 0; run < runs; run += 1) {
    const ours = await attempt(`this project: ${size} build`, skipped, () =>
      buildOurs(size, join(work, size)),
    );
    built.push(...(ours ?? []));
    for (const peer of workspace === undefined ? [] : peers) {
      const found = await attempt(`${peer.title}: ${size} build`, skipped, async () => {
        const { seconds, folder } = await buildPeer(workspace!, peer, limit);
        return { peer: peer.id, title: peer.title, seconds, ...tallyOf(folder) };
      });
      if (found) built.push(found);
    }
    for (const { title, seconds, pages } of built.slice(-5)) {
      say(`${title}: ${pages} pages in ${seconds.toFixed(1)} s`);
    }
  }
  return [...Map.groupBy(built, ({ peer }) => peer).values()].map((of) => {
    const { peer, title, pages, files } = of[0]!;
    return { peer, title, pages, files, seconds: figureOf(of.map(({ seconds }) => seconds)) };
  });
}

/** Our build twice over: the whole of it, and the pages and files that Astro writes in it. */
async function buildOurs(size: 'small' | 'large', folder: string): Promise<readonly Built[]> {
  const { seconds, pagesSeconds } = await buildOurSample(size, folder);
  const tally = tallyOf(folder);
  await rm(folder, { recursive: true, force: true });
  return [
    { peer: 'ours', title: 'this project (whole build)', seconds, ...tally },
    { peer: 'ours-pages', title: 'this project (Astro alone)', seconds: pagesSeconds, ...tally },
  ];
}
