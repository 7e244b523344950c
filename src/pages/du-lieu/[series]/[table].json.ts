import type { APIRoute } from 'astro';
import { seriesTableJson } from '../../../outlets/table-json.ts';
import { portal } from '../../_portal.ts';
import { jsonTextResponse, seriesTablePaths, type FileProps, type ReleaseProps } from '../_files.ts';

export const getStaticPaths = seriesTablePaths;

/** A table of a series with what it means, and typed values. */
export const GET: APIRoute<Pick<ReleaseProps, 'series'> & FileProps> = ({ props: { series, file } }) =>
  jsonTextResponse(seriesTableJson(portal, series, file));
