import type { APIRoute } from 'astro';
import { exhibitCsv } from '../../../outlets/exhibits/exhibit-csv.ts';
import { exhibitPaths, type ExhibitProps } from '../../_exhibits.ts';

export const getStaticPaths = () => exhibitPaths();

/** The numbers of an exhibit. */
export const GET: APIRoute<ExhibitProps> = ({ props }) =>
  new Response(exhibitCsv(props.exhibit), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
