import type { APIRoute } from 'astro';
import { registerTableJson } from '../../../outlets/table-json.ts';
import { portal } from '../../_portal.ts';
import { jsonTextResponse, registerPaths, type FileProps } from '../_files.ts';

export const getStaticPaths = registerPaths;

/** A register with what it means, and typed values. */
export const GET: APIRoute<FileProps> = ({ props }) =>
  jsonTextResponse(registerTableJson(portal, props.file));
