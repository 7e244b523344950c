/** What one route came to in a build that was measured. */
export interface RouteCost {
  /** `/[...lang]/trach-nhiem/[agency]`. */
  readonly route: string;
  /** How many pages or files it has. */
  readonly paths: number;
  /** How many of them were written. */
  readonly written: number;
  /** Seconds of processor time of those written. */
  readonly cpu: number;
  /** Bytes of those written. */
  readonly bytes: number;
}

/** What a measured build came to. */
export interface BuildCost {
  /** Seconds of processor time before the first page: data, model, and the list of all that is to be written. */
  readonly setUp: number;
  /** The most memory that the process held, in bytes. */
  readonly memory: number;
  readonly routes: readonly RouteCost[];
}

/** Images and papers: drawn once and kept for the next build, so that their time says which build came before. */
const drawn = /\.(?:png|pdf|docx)$/;

/** The routes that count. */
export const countedRoutes = ({ routes }: BuildCost): readonly RouteCost[] =>
  routes.filter(({ route }) => !drawn.test(route));

/**
 * What the whole build comes to, without images and papers: what was written of each route stands for all of it.
 * @throws when a route has pages and none was written
 */
function whole(cost: BuildCost, what: 'cpu' | 'bytes'): number {
  return countedRoutes(cost).reduce((sum, { route, paths, written, [what]: spent }) => {
    if (paths > 0 && written === 0) throw new Error(`nothing was written of ${route}`);
    return sum + (paths === 0 ? 0 : (spent / written) * paths);
  }, 0);
}

/** Seconds of processor time of the whole build, without images and papers. */
export const wholeTime = (cost: BuildCost): number => cost.setUp + whole(cost, 'cpu');

/** Bytes of all that the whole build writes, without images and papers. */
export const wholeBytes = (cost: BuildCost): number => whole(cost, 'bytes');

/** How many pages and files the whole build has, without images and papers. */
export function countOfPaths(cost: BuildCost): number {
  return countedRoutes(cost).reduce((sum, { paths }) => sum + paths, 0);
}

/** Milliseconds of processor time for each page or file. */
export function costPerPath(cost: BuildCost): number {
  return (wholeTime(cost) / countOfPaths(cost)) * 1000;
}
