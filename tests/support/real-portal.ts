import { formatProblem } from '../../src/intake/problems.ts';
import { readData } from '../../src/intake/read-data.ts';
import { placedFiles } from '../../src/outlets/published-files.ts';
import { buildPortal, type Portal } from '../../src/portal/portal.ts';
import { addresses } from '../../src/site/addresses.ts';
import { testInstant } from './build.ts';

/** The model of the data of this project, read anew. */
export function realPortal(): Portal {
  const { data, problems } = readData('data', 'public');
  if (!data) throw new Error(problems.map(formatProblem).join('\n'));
  return buildPortal(data, testInstant);
}

/** Every data file that a portal publishes, by the path at which a reader finds it. */
export function filesByPath(portal: Portal): ReadonlyMap<string, Uint8Array> {
  return new Map(placedFiles(portal, addresses('vi')).map(({ listed, file }) => [listed.path!, file.bytes]));
}

/** Tables that say what ids mean, taken from the registers: they lie beside releases and series. */
const lookups = {
  release:
    /^du-lieu\/(?!danh-muc)[^/]+\/.+\/(?:agencies|criteria|figure-definitions|rankings|scopes|sources|task-groups|units)\.csv$/,
  series: /^du-lieu\/(?!danh-muc)[^/]+\/(?:agencies|rankings|sources|task-groups|units)\.csv$/,
} as const;

/** Is it a table that was taken from registers to explain ids, and not one that was published or checked by itself? */
export function isLookup(path: string): boolean {
  return lookups.release.test(path) || lookups.series.test(path);
}

export const textOf = (bytes: Uint8Array | undefined): string =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
