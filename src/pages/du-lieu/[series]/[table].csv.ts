import type { APIRoute } from 'astro';
import { csvResponse, seriesTablePaths, type FileProps } from '../_files.ts';

export const getStaticPaths = seriesTablePaths;

/** A table of a series, byte for byte as it was read. */
export const GET: APIRoute<FileProps> = ({ props }) => csvResponse(props.file);
