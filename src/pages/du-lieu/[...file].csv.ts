import type { APIRoute } from 'astro';
import { dataFilePaths, dataFileResponse, type DataFileProps } from './_files.ts';

export const getStaticPaths = () => dataFilePaths('csv');

/** Every table as CSV, and for Excel with Vietnamese settings, to the byte as they are listed. */
export const GET: APIRoute<DataFileProps> = ({ props }) => dataFileResponse(props, 'text/csv; charset=utf-8');
