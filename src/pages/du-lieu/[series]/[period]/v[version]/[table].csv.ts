import type { APIRoute } from 'astro';
import { csvResponse, versionTablePaths, type FileProps } from '../../../_files.ts';

export const getStaticPaths = versionTablePaths;

/** A table of a frozen version, byte for byte as it was read. */
export const GET: APIRoute<FileProps> = ({ props }) => csvResponse(props.file);
