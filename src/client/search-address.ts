/** What a search asks for: as the form has it, and as it stands in an address. */
export interface Asked {
  readonly query: string;
  /** Values of the options, `''` for all. */
  readonly kind: string;
  readonly period: string;
}

const names = { query: 'q', kind: 'kind', period: 'period' } as const;

/** The query of an address, without what is empty: `?q=da+nang&kind=province`; `''` when nothing is asked. */
export function toQuery(asked: Asked): string {
  const parts = new URLSearchParams();
  for (const key of ['query', 'kind', 'period'] as const) {
    const value = asked[key].trim();
    if (value !== '') parts.set(names[key], value);
  }
  return parts.size > 0 ? `?${parts.toString()}` : '';
}

export function fromQuery(query: string): Asked {
  const parts = new URLSearchParams(query);
  const of = (key: keyof Asked): string => parts.get(names[key]) ?? '';
  return { query: of('query'), kind: of('kind'), period: of('period') };
}

/** Keeps the address of the page, and of the page in the other language, in step with what is asked. */
export function showAddress(asked: Asked): void {
  const query = toQuery(asked);
  history.replaceState(history.state, '', location.pathname + query);
  const other = document.querySelector<HTMLAnchorElement>('header a[rel="alternate"]');
  if (other) other.search = query;
}
