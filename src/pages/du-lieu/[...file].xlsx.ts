import type { APIRoute } from 'astro';
import { dataFilePaths, dataFileResponse, type DataFileProps } from './_files.ts';

export const getStaticPaths = () => dataFilePaths('xlsx');

/** Releases, series and registers as workbooks, to the byte as they are listed. */
export const GET: APIRoute<DataFileProps> = ({ props }) =>
  dataFileResponse(props, 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet');
