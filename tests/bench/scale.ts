import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeSearchIndex } from '../../src/outlets/search-index.ts';
import { measuredBuild } from '../prove/scale/measured-build.ts';
import {
  costPerMegabyte,
  costPerPage,
  countOfPages,
  dataBytes,
  pageRoutes,
  wholeBytes,
  wholeTime,
  type BuildCost,
} from '../prove/scale/route-costs.ts';
import { searchWeight, type SearchWeight } from '../prove/scale/search-weight.ts';

/**
 * `npm run bench:scale -- 3321`: a portal of so many ranked agencies, once with an even sample of its pages, which the
 * proof of scale takes for all, and once written and searched whole. The two beside each other show what the sample is
 * worth; nothing is judged.
 */

const agencies = Number(process.argv[2]);
if (!Number.isInteger(agencies) || agencies < 1) {
  console.error(
    'npm run bench:scale -- <agencies>: how many ranked agencies the portal has, 3321 for instance',
  );
  process.exit(1);
}

interface Run {
  readonly cost: BuildCost;
  readonly search: SearchWeight;
  /** Seconds on the clock. */
  readonly building: number;
  readonly indexing: number;
}

async function run(pages: 'sampled' | 'all'): Promise<Run> {
  const folder = await mkdtemp(join(tmpdir(), 'ba-cong-khai-scale-'));
  const start = performance.now();
  const { cost, portal } = await measuredBuild(agencies, folder, pages);
  try {
    const built = performance.now();
    await writeSearchIndex(portal);
    const indexed = performance.now();
    return {
      cost,
      search: searchWeight(portal),
      building: (built - start) / 1000,
      indexing: (indexed - built) / 1000,
    };
  } finally {
    await rm(portal, { recursive: true, force: true, maxRetries: 5 });
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

const count = (value: number): string => Math.round(value).toLocaleString('en-US');
const rows: readonly (readonly [string, (run: Run) => string])[] = [
  ['pages and small files', ({ cost }) => count(countOfPages(cost))],
  ['written of them', ({ cost }) => count(pageRoutes(cost).reduce((sum, { written }) => sum + written, 0))],
  ['processor time without images, s, worked out from those written', ({ cost }) => count(wholeTime(cost))],
  ['processor time a page, ms', ({ cost }) => costPerPage(cost).toFixed(2)],
  ['processor time a megabyte of data files, ms', ({ cost }) => count(costPerMegabyte(cost))],
  ['data files, MB', ({ cost }) => count(dataBytes(cost) / 1e6)],
  ['output without images, MB, worked out from those written', ({ cost }) => count(wholeBytes(cost) / 1e6)],
  ['most memory of the build, GiB', ({ cost }) => (cost.memory / 2 ** 30).toFixed(1)],
  ['sample data and build on the clock, images too, s', ({ building }) => count(building)],
  ['pages in the search index', ({ search }) => count(search.pages)],
  ['search index on the clock, s', ({ indexing }) => count(indexing)],
  ['search index, MB', ({ search }) => count(search.index / 1e6)],
  ['a first query of one word at most, kB', ({ search }) => count(search.firstQuery / 1000)],
];

for (const [pages, title] of [
  ['sampled', 'a sample of the pages'],
  ['all', 'all pages'],
] as const) {
  const measured = await run(pages);
  console.log(`${count(agencies)} agencies, ${title}`);
  for (const [what, value] of rows) console.log(`${value(measured).padStart(12)}  ${what}`);
}
