/** What one kind of page came to in a build that was measured. */
export interface RouteCost {
  /** `/[...lang]/trach-nhiem/[agency]`. */
  readonly route: string;
  /** Which of the route's pages these are, as `kindWithin` tells them apart; empty where they are all alike. */
  readonly kind: string;
  /** How many pages or files it has. */
  readonly paths: number;
  /** How many of them were written. */
  readonly written: number;
  /** Seconds of processor time of those written. */
  readonly cpu: number;
  /** Seconds of the first of them, which also makes what all of them share. */
  readonly first: number;
  /** Bytes of those written. */
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

/** Images and papers: drawn once and kept for the next build, so that their time says which build came before. */
const drawn = /\.(?:png|pdf|docx)$/;

/** Data files: there are as many however many agencies there are, and each holds a row for each of them. */
const data = /^du-lieu\/\[\.\.\.file\]/;

/** All that counts: no images and papers. */
const counted = ({ routes }: BuildCost): readonly RouteCost[] =>
  routes.filter(({ route }) => !drawn.test(route));

/** Pages and small files of their own: all that counts but the data files. */
export const pageRoutes = (cost: BuildCost): readonly RouteCost[] =>
  counted(cost).filter(({ route }) => !data.test(route));

const dataRoutes = (cost: BuildCost): readonly RouteCost[] =>
  counted(cost).filter(({ route }) => data.test(route));

/**
 * Seconds of processor time of all pages of a kind: those written after the first stand for all but the first, whose
 * time is also that of what all share, and is spent once.
 * @throws when there are pages and none was written
 */
export function timeOfKind({ route, kind, paths, written, cpu, first }: RouteCost): number {
  if (paths === 0) return 0;
  if (written === 0) throw new Error(`nothing was written of ${route} ${kind}`.trimEnd());
  return written === 1 ? first * paths : first + ((cpu - first) / (written - 1)) * (paths - 1);
}

const timeOf = (routes: readonly RouteCost[]): number =>
  routes.reduce((sum, kind) => sum + timeOfKind(kind), 0);

/** Seconds of processor time of the whole build, without images and papers. */
export const wholeTime = (cost: BuildCost): number => cost.setUp + timeOf(counted(cost));

/** Seconds of processor time in which data files are made and written. */
export const dataTime = (cost: BuildCost): number =>
  timeOf(dataRoutes(cost)) +
  cost.listing.filter(({ route }) => data.test(route)).reduce((sum, { cpu }) => sum + cpu, 0);

/** Bytes of some routes: what was written of a kind stands for all of it. */
const bytesOf = (routes: readonly RouteCost[]): number =>
  routes.reduce((sum, { paths, written, bytes }) => sum + (written === 0 ? 0 : (bytes / written) * paths), 0);

/** Bytes of all that the whole build writes, without images and papers. */
export const wholeBytes = (cost: BuildCost): number => bytesOf(counted(cost));

/** Bytes of the data files. */
export const dataBytes = (cost: BuildCost): number => bytesOf(dataRoutes(cost));

/** How many pages and files of their own the whole build has, without images, papers and data files. */
export const countOfPages = (cost: BuildCost): number =>
  pageRoutes(cost).reduce((sum, { paths }) => sum + paths, 0);

/** Milliseconds of processor time for each page: of the whole build but for its data files. */
export const costPerPage = (cost: BuildCost): number =>
  ((wholeTime(cost) - dataTime(cost)) / countOfPages(cost)) * 1000;

/** Milliseconds of processor time for each million bytes of data files. */
export const costPerMegabyte = (cost: BuildCost): number => (dataTime(cost) / dataBytes(cost)) * 1e9;

/** Milliseconds of processor time for each page or file of whatever kind, images and papers left out. */
export const costPerFile = (cost: BuildCost): number =>
  (wholeTime(cost) / counted(cost).reduce((sum, { paths }) => sum + paths, 0)) * 1000;
