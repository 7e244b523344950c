import type { APIRoute } from 'astro';
import { longCsv, longTables } from '../../../outlets/long-csv.ts';
import { portal } from '../../_portal.ts';
import type { Series } from '../../../portal/portal.ts';

export const getStaticPaths = () =>
  portal.series.flatMap((series) =>
    longTables(series).map(({ table }) => ({
      params: { series: series.file.id, name: `${series.file.id}-${table.name}` },
      props: { series, table: table.name },
    })),
  );

interface Props {
  readonly series: Series;
  readonly table: string;
}

/** One table of a series across its periods. */
export const GET: APIRoute<Props> = ({ props: { series, table } }) =>
  new Response(longCsv(series, table), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
