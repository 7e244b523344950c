import { periodToAddress } from './period-address.ts';

/** What «So sánh» is asked to show, as it stands in its address. */
export interface CompareQuery {
  /** Ids of agencies, in the reader's order. */
  readonly agencies: readonly string[];
  /** A period as in the data, `2026-Q3`; null for the newest of each series. */
  readonly period: string | null;
  /** A series; null for all. */
  readonly series: string | null;
}

/** The names of the fields of the address; `noi` also names «my province» elsewhere. */
export const compareFields = { agencies: 'noi', series: 'bo', period: 'ky' } as const;

/** Reads `?noi=hue,da-nang&bo=papi&ky=2024`. Whatever is written there is kept, so that it can be told about. */
export function readCompareQuery(search: string): CompareQuery {
  const fields = new URLSearchParams(search);
  const listed = fields.getAll(compareFields.agencies).flatMap((text) => text.split(','));
  const agencies = listed.map((id) => id.trim().toLowerCase()).filter((id) => id !== '');
  const one = (name: string): string | null => fields.get(name)?.trim() || null;
  return {
    agencies: [...new Set(agencies)],
    period: one(compareFields.period)?.toUpperCase() ?? null,
    series: one(compareFields.series),
  };
}

/** Writes the query of the address; `''` when nothing is asked. Ids and periods need no escaping. */
export function writeCompareQuery({ agencies, period, series }: Partial<CompareQuery>): string {
  const parts = [
    agencies && agencies.length > 0 ? `${compareFields.agencies}=${agencies.join(',')}` : null,
    series ? `${compareFields.series}=${series}` : null,
    period ? `${compareFields.period}=${periodToAddress(period)}` : null,
  ].filter((part) => part !== null);
  return parts.length === 0 ? '' : `?${parts.join('&')}`;
}
