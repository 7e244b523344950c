import type { APIRoute } from 'astro';
import { dataFilePaths, dataFileResponse, type DataFileProps } from './_files.ts';

export const getStaticPaths = () => dataFilePaths('json');

/** Tables, releases and descriptors as JSON, to the byte as they are listed. */
export const GET: APIRoute<DataFileProps> = ({ props }) =>
  dataFileResponse(props, 'application/json; charset=utf-8');
