import { statSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { BuildCost } from './route-costs.ts';

interface RouteCount {
  written: number;
  cpu: number;
}

/** Where the configuration, the pages and the middleware of one build meet: one process, several copies of this module. */
interface Meter {
  readonly routes: Map<string, RouteCount>;
  /** Seconds of listing the paths of each route. */
  readonly listing: Map<string, number>;
  /** What is being written, and the processor time when it began. */
  current: { readonly count: RouteCount; readonly since: number } | null;
  firstPage: number | null;
}

const key = Symbol.for('ba-cong-khai scale meter');
const shared = globalThis as unknown as Record<symbol, Meter | undefined>;
const meter: Meter = (shared[key] ??= {
  routes: new Map(),
  listing: new Map(),
  current: null,
  firstPage: null,
});

/** Seconds of processor time of this process so far, all its threads. */
function cpuNow(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

/** A route by its file and by its pattern is one: `[...lang]/trach-nhiem/[agency]`. */
const routeName = (route: string): string =>
  route
    .replace(/^\//, '')
    .replace(/\.(?:astro|ts)$/, '')
    .replace(/(?:^|\/)index$/, '')
    .replace(/\/$/, '');

function countOf(given: string): RouteCount {
  const route = routeName(given);
  const count = meter.routes.get(route) ?? { written: 0, cpu: 0 };
  meter.routes.set(route, count);
  return count;
}

/** Measures how long a route lists its paths: data files are made then. */
export async function timedListing<Paths>(route: string, list: () => Paths | Promise<Paths>): Promise<Paths> {
  const before = cpuNow();
  const paths = await list();
  meter.listing.set(routeName(route), cpuNow() - before);
  return paths;
}

/** A page or file begins: what was used since the one before belongs to that one, but for a few at the end of each route. */
export function begin(route: string): void {
  const now = cpuNow();
  meter.firstPage ??= now;
  close(now);
  meter.current = { count: countOf(route), since: now };
}

function close(now: number): void {
  if (!meter.current) return;
  meter.current.count.cpu += now - meter.current.since;
  meter.current.count.written += 1;
  meter.current = null;
}

/**
 * Writes what was measured, as `BuildCost`, to the file that `SCALE_REPORT` names.
 * @param built.assets the files of each route
 */
export function report({ assets }: { readonly assets: ReadonlyMap<string, readonly URL[]> }): void {
  const now = cpuNow();
  close(now);
  const bytesOf = new Map<RouteCount, number>();
  for (const [route, files] of assets) {
    const count = countOf(route);
    const bytes = files.reduce((sum, file) => sum + statSync(fileURLToPath(file)).size, 0);
    bytesOf.set(count, (bytesOf.get(count) ?? 0) + bytes);
  }
  const cost: BuildCost = {
    setUp: meter.firstPage ?? now,
    listing: [...meter.listing].map(([route, cpu]) => ({ route, cpu })),
    memory: process.resourceUsage().maxRSS * 1024,
    routes: [...meter.routes].map(([route, count]) => ({
      ...count,
      route,
      bytes: bytesOf.get(count) ?? 0,
    })),
  };
  writeFileSync(process.env['SCALE_REPORT']!, JSON.stringify(cost));
}
