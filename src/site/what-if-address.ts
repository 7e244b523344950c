import { periodToAddress } from './period-address.ts';

/** The fields of the what-if page's address; `noi` is the one by which every page follows an agency. */
export const whatIfFields = { table: 'bang', weights: 'w', agency: 'noi' } as const;

/** The key of one ranking of one release, part of addresses: `papi-2024-provinces-63`. */
export function whatIfKey(series: string, period: string, ranking: string): string {
  return `${series}-${periodToAddress(period)}-${ranking}`;
}

/** What an address of the what-if page asks for; null where it says nothing. */
export interface WhatIfQuery {
  readonly table: string | null;
  /** One for each criterion, in their order. */
  readonly weights: readonly number[] | null;
  /** The agency that the reader follows. */
  readonly agency: string | null;
}

const slug = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const weight = /^\d{1,4}(\.\d{1,3})?$/;

/**
 * Reads the query of an address. What is not spelt as `toWhatIfQuery` spells it is left out and named.
 * @param search `location.search`
 */
export function parseWhatIfQuery(search: string): WhatIfQuery & { readonly refused: readonly string[] } {
  const fields = new URLSearchParams(search);
  const refused: string[] = [];
  const read = <T>(field: string, fits: (text: string) => boolean, value: (text: string) => T): T | null => {
    const text = fields.get(field);
    if (text === null || text === '') return null;
    if (fits(text)) return value(text);
    refused.push(field);
    return null;
  };
  const list = (text: string): string[] => text.split(',');
  return {
    table: read(whatIfFields.table, (text) => slug.test(text), String),
    weights: read(
      whatIfFields.weights,
      (text) => list(text).every((one) => weight.test(one)),
      (text) => list(text).map(Number),
    ),
    agency: read(whatIfFields.agency, (text) => slug.test(text), String),
    refused,
  };
}

/** The query of an address: `?bang=papi-2024-provinces-63&w=1,1,2,0.5&noi=hue`; `''` when it asks for nothing. */
export function toWhatIfQuery({ table, weights, agency }: WhatIfQuery): string {
  const fields = [
    [whatIfFields.table, table],
    [whatIfFields.weights, weights?.join(',') ?? null],
    [whatIfFields.agency, agency],
  ].flatMap(([field, value]) => (value === null ? [] : [`${field!}=${value!}`]));
  return fields.length > 0 ? `?${fields.join('&')}` : '';
}
