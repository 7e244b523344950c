import { statSync, writeFileSync } from 'node:fs';
import type { BuildCost } from './route-costs.ts';

/** Where the configuration, the pages and the middleware of one build meet: one process, several copies of this module. */
interface Meter {
  readonly paths: Map<string, { paths: number; written: number; cpu: number }>;
  /** The route being written, and the processor time when it began. */
  current: { route: string; since: number } | null;
  firstPage: number | null;
}

const key = Symbol.for('ba-cong-khai scale meter');
const shared = globalThis as unknown as Record<symbol, Meter | undefined>;
const meter: Meter = (shared[key] ??= { paths: new Map(), current: null, firstPage: null });

/** One of so many pages of a route is written; `SCALE_ONE_IN`, without it all are. `SCALE_WHOLE` names a route that is
 * written whole. */
const oneIn = Number(process.env['SCALE_ONE_IN'] ?? '1');
const writtenWhole = process.env['SCALE_WHOLE'];

/** Seconds of processor time of this process so far, all its threads. */
function cpuNow(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

/** A route by its file and by its pattern is one: `[...lang]/trach-nhiem/[agency]`. */
const nameOf = (route: string): string =>
  route
    .replace(/^\//, '')
    .replace(/\.(?:astro|ts)$/, '')
    .replace(/(?:^|\/)index$/, '')
    .replace(/\/$/, '');

function of(given: string): { paths: number; written: number; cpu: number } {
  const route = nameOf(given);
  const known = meter.paths.get(route) ?? { paths: 0, written: 0, cpu: 0 };
  meter.paths.set(route, known);
  return known;
}

/** The paths of a route that are written, evenly from the first to the last; all are counted. */
export function sampled<Path>(route: string, paths: readonly Path[]): readonly Path[] {
  of(route).paths += paths.length;
  return nameOf(route) === writtenWhole ? paths : paths.filter((_, index) => index % oneIn === 0);
}

/** A page or file of a route begins: what was used since the one before belongs to that one. */
export function begin(route: string): void {
  const now = cpuNow();
  meter.firstPage ??= now;
  close(now);
  meter.current = { route, since: now };
}

function close(now: number): void {
  if (!meter.current) return;
  const { route, since } = meter.current;
  const cost = of(route);
  cost.cpu += now - since;
  cost.written += 1;
  meter.current = null;
}

/**
 * Writes what was measured, as `BuildCost`, to the file that `SCALE_REPORT` names.
 * @param assets the files of each route
 */
export function report({ assets }: { readonly assets: ReadonlyMap<string, readonly URL[]> }): void {
  const now = cpuNow();
  const bytesOf = new Map<string, number>();
  for (const [route, files] of assets) {
    const bytes = files.reduce((sum, file) => sum + statSync(file).size, 0);
    bytesOf.set(nameOf(route), (bytesOf.get(nameOf(route)) ?? 0) + bytes);
  }
  close(now);
  const setUp = meter.firstPage ?? now;
  const cost: BuildCost = {
    setUp,
    memory: process.resourceUsage().maxRSS * 1024,
    // Pages without parameters have no list of paths: what was written is all there is.
    routes: [...meter.paths].map(([route, { paths, written, cpu }]) => ({
      route,
      paths: Math.max(paths, written),
      written,
      cpu,
      bytes: bytesOf.get(route) ?? 0,
    })),
  };
  writeFileSync(process.env['SCALE_REPORT']!, JSON.stringify(cost));
}
