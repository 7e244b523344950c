import type { TableFile } from '../../intake/table-file.ts';
import { jsonText } from '../../outlets/json-text.ts';
import { publishedFiles } from '../../outlets/published-files.ts';
import type { PublishedFile } from '../../portal/file-check/published-list.ts';
import type { Release, Series } from '../../portal/portal.ts';
import { versionsOf } from '../../portal/versions.ts';
import { addresses, periodToAddress } from '../../site/addresses.ts';
import { portal } from '../_portal.ts';

/** A table, byte for byte as it was read. */
export function csvResponse({ text }: TableFile): Response {
  return new Response(text, { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
}

/** JSON that stands written. */
export function jsonTextResponse(text: string): Response {
  return new Response(text, { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
}

/** A descriptor, indented for people. */
export function jsonResponse(value: object): Response {
  return jsonTextResponse(jsonText(value));
}

let listed: readonly PublishedFile[] | undefined;

/** Every published data file with its hash, once for the whole build. */
export function allPublishedFiles(): readonly PublishedFile[] {
  listed ??= publishedFiles(portal, addresses('vi'));
  return listed;
}

/** Every published release: its address and what it belongs to. */
export function releasePaths() {
  return portal.series.flatMap((series) =>
    series.releases.map((release) => ({
      params: { series: series.file.id, period: periodToAddress(release.period) },
      props: { series, release },
    })),
  );
}

/** Every version of every published release. */
export function versionPaths() {
  return releasePaths().flatMap(({ params, props: { series, release } }) =>
    versionsOf(release).map((version) => ({
      params: { ...params, version: version.file.version },
      props: { series, release: version },
    })),
  );
}

/** Every table of every published release. */
export const releaseTablePaths = () => tablePaths(releasePaths());

/** Every table of every version. */
export const versionTablePaths = () => tablePaths(versionPaths());

function tablePaths<P extends object>(
  releases: readonly { readonly params: P; readonly props: ReleaseProps }[],
) {
  return releases.flatMap(({ params, props }) =>
    props.release.tableFiles.map((file) => ({
      params: { ...params, table: file.table.name },
      props: { ...props, file },
    })),
  );
}

/** Every table of every series. */
export function seriesTablePaths() {
  return portal.series.flatMap((series) =>
    series.tableFiles.map((file) => ({
      params: { series: series.file.id, table: file.table.name },
      props: { series, file },
    })),
  );
}

/** Every register. */
export function registerPaths() {
  return portal.registerFiles.map((file) => ({ params: { table: file.table.name }, props: { file } }));
}

export interface ReleaseProps {
  readonly series: Series;
  readonly release: Release;
}

export interface FileProps {
  readonly file: TableFile;
}
