import { openDataFiles } from '../../intake/data-files.ts';
import type { Problem } from '../../intake/problems.ts';
import { readData, readDataFiles } from '../../intake/read-data.ts';
import { supersededVersions, supersededView } from '../../intake/superseded-view.ts';
import type { Desk } from '../verb.ts';
import { sideOf, type Side } from './compared.ts';

/** The published version of a release: found, none yet, or the problems of what should tell it. */
export type Published = { readonly side: Side | null } | { readonly problems: readonly Problem[] };

/**
 * The version that readers have: what stands in the data folder of the last published state, else the newest version
 * under `superseded/` of the release itself.
 * @param folder of the published state; empty where none was named
 */
export function findPublished(
  { dataRoot, edition }: Pick<Desk, 'dataRoot' | 'edition'>,
  folder: string,
  { release, rows, portal }: Side,
): Published {
  const { series, period } = release;
  const sideIn = ({ data, problems }: ReturnType<typeof readData>): Published =>
    data ? { side: sideOf(data, series, period, portal.instant) } : { problems };
  if (folder !== '') return sideIn(readData(folder, edition));
  const files = openDataFiles(dataRoot);
  const version = supersededVersions(files, rows.folder).at(-1);
  if (version === undefined) return { side: null };
  return sideIn(readDataFiles(supersededView(files, rows.folder, version), edition));
}
