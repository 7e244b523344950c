import { statSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { kindOfFile, kindWithin, routeName, type PageParams } from './page-kinds.ts';
import type { BuildCost } from './route-costs.ts';

interface KindCount {
  readonly route: string;
  readonly kind: string;
  paths: number;
  written: number;
  cpu: number;
  /** Of the first one written. */
  first: number;
}

/** Where the configuration, the pages and the middleware of one build meet: one process, several copies of this module. */
interface Meter {
  readonly kinds: Map<string, KindCount>;
  /** Seconds of listing the paths of each route. */
  readonly listing: Map<string, number>;
  /** What is being written, and the processor time when it began. */
  current: { readonly count: KindCount; readonly since: number } | null;
  firstPage: number | null;
}

const key = Symbol.for('ba-cong-khai scale meter');
const shared = globalThis as unknown as Record<symbol, Meter | undefined>;
const meter: Meter = (shared[key] ??= {
  kinds: new Map(),
  listing: new Map(),
  current: null,
  firstPage: null,
});

/** At most so many pages of a kind are written; without `SCALE_SAMPLE` all are. `SCALE_WHOLE` names a route that is
 * written whole. */
const sample = Number(process.env['SCALE_SAMPLE'] ?? 'Infinity');
const writtenWhole = process.env['SCALE_WHOLE'];

/** Seconds of processor time of this process so far, all its threads. */
function cpuNow(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

function countOf(given: string, kind: string): KindCount {
  const route = routeName(given);
  const key = `${route} ${kind}`;
  const known = meter.kinds.get(key) ?? { route, kind, paths: 0, written: 0, cpu: 0, first: 0 };
  meter.kinds.set(key, known);
  return known;
}

/** The paths of a route that are written, of each kind evenly from the first to the last; all are counted. */
export async function sampled<Path extends { readonly params: PageParams }>(
  route: string,
  list: () => readonly Path[] | Promise<readonly Path[]>,
): Promise<readonly Path[]> {
  const before = cpuNow();
  const paths = await list();
  meter.listing.set(routeName(route), cpuNow() - before);
  const byKind = Map.groupBy(paths, ({ params }) => kindWithin(route, params));
  for (const [kind, own] of byKind) countOf(route, kind).paths += own.length;
  if (routeName(route) === writtenWhole) return paths;
  const kept = new Set([...byKind.values()].flatMap((own) => evenly(own, sample)));
  return paths.filter((path) => kept.has(path));
}

/** So many of a list, from the first on, as far apart as they can be. */
function evenly<Item>(list: readonly Item[], count: number): readonly Item[] {
  if (list.length <= count) return list;
  return Array.from({ length: count }, (_, at) => list[Math.floor((at * list.length) / count)]!);
}

/** A page or file begins: what was used since the one before belongs to that one. */
export function begin(route: string, params: PageParams): void {
  const now = cpuNow();
  meter.firstPage ??= now;
  close(now);
  meter.current = { count: countOf(route, kindWithin(route, params)), since: now };
}

function close(now: number): void {
  if (!meter.current) return;
  const { count, since } = meter.current;
  if (count.written === 0) count.first = now - since;
  count.cpu += now - since;
  count.written += 1;
  meter.current = null;
}

/**
 * Writes what was measured, as `BuildCost`, to the file that `SCALE_REPORT` names.
 * @param built.assets the files of each route
 * @param built.dir the folder of the portal
 */
export function report({
  assets,
  dir,
}: {
  readonly assets: ReadonlyMap<string, readonly URL[]>;
  readonly dir: URL;
}): void {
  const now = cpuNow();
  close(now);
  const bytesOf = new Map<KindCount, number>();
  for (const [route, files] of assets) {
    for (const file of files) {
      const path = relative(fileURLToPath(dir), fileURLToPath(file)).replaceAll('\\', '/');
      const count = countOf(route, kindOfFile(route, path));
      bytesOf.set(count, (bytesOf.get(count) ?? 0) + statSync(file).size);
    }
  }
  const setUp = meter.firstPage ?? now;
  const cost: BuildCost = {
    setUp,
    listing: [...meter.listing].map(([route, cpu]) => ({ route, cpu })),
    memory: process.resourceUsage().maxRSS * 1024,
    // Pages without parameters have no list of paths: what was written is all there is.
    routes: [...meter.kinds.values()].map((count) => ({
      ...count,
      paths: Math.max(count.paths, count.written),
      bytes: bytesOf.get(count) ?? 0,
    })),
  };
  writeFileSync(process.env['SCALE_REPORT']!, JSON.stringify(cost));
}
