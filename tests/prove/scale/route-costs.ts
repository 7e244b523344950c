/** What the pages or files of one route came to in a build that was measured. */
export interface RouteCost {
  /** `[...lang]/trach-nhiem/[agency]`. */
  readonly route: string;
  /** How many were written. */
  readonly written: number;
  /** Seconds of processor time in which they were. */
  readonly cpu: number;
  readonly bytes: number;
}

/** What a measured build came to. */
export interface BuildCost {
  /** Seconds of processor time before the first page: data, model, and the list of all that is to be written. */
  readonly setUp: number;
  /** Of these the seconds in which a route listed its pages; data files are made when they are listed. */
  readonly listing: readonly { readonly route: string; readonly cpu: number }[];
  /** The most memory that the process held, in bytes. */
  readonly memory: number;
  readonly routes: readonly RouteCost[];
}

/** Data files: there are as many however many agencies there are, and each holds a row for each of them. */
const data = /^du-lieu\/\[\.\.\.file\]/;

/** Pages and small files of their own: all but the data files. */
export const pageRoutes = ({ routes }: BuildCost): readonly RouteCost[] =>
  routes.filter(({ route }) => !data.test(route));

const dataRoutes = ({ routes }: BuildCost): readonly RouteCost[] =>
  routes.filter(({ route }) => data.test(route));

const sumOf = (routes: readonly RouteCost[], what: 'written' | 'cpu' | 'bytes'): number =>
  routes.reduce((sum, route) => sum + route[what], 0);

/** Seconds of processor time of the whole build. */
export const wholeTime = ({ setUp, routes }: BuildCost): number => setUp + sumOf(routes, 'cpu');

/** Seconds of processor time in which data files are made and written. */
export const dataTime = (cost: BuildCost): number =>
  sumOf(dataRoutes(cost), 'cpu') +
  cost.listing.filter(({ route }) => data.test(route)).reduce((sum, { cpu }) => sum + cpu, 0);

/** Bytes of all that the whole build writes. */
export const wholeBytes = ({ routes }: BuildCost): number => sumOf(routes, 'bytes');

/** Bytes of the data files. */
export const dataBytes = (cost: BuildCost): number => sumOf(dataRoutes(cost), 'bytes');

/** How many pages and files of their own the whole build has, without data files. */
export const countOfPages = (cost: BuildCost): number => sumOf(pageRoutes(cost), 'written');

/** Milliseconds of processor time for each page: of the whole build but for its data files. */
export const costPerPage = (cost: BuildCost): number =>
  ((wholeTime(cost) - dataTime(cost)) / countOfPages(cost)) * 1000;

/** Milliseconds of processor time for each million bytes of data files. */
export const costPerMegabyte = (cost: BuildCost): number => (dataTime(cost) / dataBytes(cost)) * 1e9;

/** Milliseconds of processor time for each page or file of whatever kind. */
export const costPerFile = (cost: BuildCost): number =>
  (wholeTime(cost) / sumOf(cost.routes, 'written')) * 1000;
