import type { Problem } from '../../intake/problems.ts';
import { readData, type CheckedData } from '../../intake/read-data.ts';
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
  const { data, problems } = readData(dataRoot, edition);
  return data
    ? { side: sideOf(withVersionBefore(data, rows), series, period, portal.instant) }
    : { problems };
}

/** The data as they were before a version took the place of the one before; without the release where it is the first. */
function withVersionBefore(data: CheckedData, { file }: Side['rows']): CheckedData {
  return {
    ...data,
    series: data.series.map((series) => ({
      ...series,
      releases: series.releases.flatMap((release) => {
        if (release.file.series !== file.series || release.file.period !== file.period) return [release];
        const [before, ...earlier] = release.earlier;
        return before ? [{ ...before, earlier }] : [];
      }),
    })),
  };
}
