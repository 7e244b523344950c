import type { APIRoute } from 'astro';
import { releaseTableJson } from '../../../../../outlets/table-json.ts';
import { portal } from '../../../../_portal.ts';
import { jsonTextResponse, versionTablePaths, type FileProps, type ReleaseProps } from '../../../_files.ts';

export const getStaticPaths = versionTablePaths;

/** A table of a frozen version with what it means, and typed values. */
export const GET: APIRoute<ReleaseProps & FileProps> = ({ props: { series, release, file } }) =>
  jsonTextResponse(releaseTableJson(portal, series, release, file));
