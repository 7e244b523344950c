import type { APIRoute } from 'astro';
import { dataFilePaths, dataFileResponse, type DataFileProps } from './_files.ts';

export const getStaticPaths = () => dataFilePaths('zip');

/** Releases, and all that the portal publishes, as ZIP files, to the byte as they are listed. */
export const GET: APIRoute<DataFileProps> = ({ props }) => dataFileResponse(props, 'application/zip');
