import type { APIRoute } from 'astro';
import { csvResponse, releaseTablePaths, type FileProps } from '../../_files.ts';

export const getStaticPaths = releaseTablePaths;

/** A table of a release, byte for byte as it was read. */
export const GET: APIRoute<FileProps> = ({ props }) => csvResponse(props.file);
