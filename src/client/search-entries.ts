import { nameKey, rankByName } from '../wording/search-names.ts';

/** A page of the index from A to Z. */
export interface Entry {
  readonly href: string;
  readonly label: string;
  readonly note: string;
  readonly kind: string;
  readonly names: readonly string[];
}

const agencyKinds: readonly string[] = ['province', 'body'];

/** What the index from A to Z holds, in its order, present agencies before former ones. */
export function readEntries(index: ParentNode): readonly Entry[] {
  return [...index.querySelectorAll<HTMLAnchorElement>('a[data-kind]')]
    .map((link) => ({
      href: link.getAttribute('href') ?? '',
      label: link.textContent.trim(),
      note: link.parentElement?.querySelector('.entry-note')?.textContent.trim() ?? '',
      kind: link.dataset['kind'] ?? '',
      names: [nameKey(link.textContent), ...(link.dataset['names'] ?? '').split('|')],
      former: 'former' in link.dataset,
    }))
    .toSorted((a, b) => Number(a.former) - Number(b.former));
}

/** So large a part of a name the query has to be: «đổi mới» names no committee for innovation. */
const leastPart = 0.2;

/** The agencies that a query names, present or former; none when a filter leaves them out. */
export function findAgencies(
  entries: readonly Entry[],
  query: string,
  { kind, period }: { readonly kind: string; readonly period: string },
): readonly Entry[] {
  if (period !== '') return [];
  const agencies = entries.filter(
    (entry) => agencyKinds.includes(entry.kind) && (kind === '' || entry.kind === kind),
  );
  const asked = nameKey(query).split(' ').length;
  return rankByName(query, agencies, ({ names }) =>
    names.filter((name) => asked / name.split(' ').length >= leastPart),
  );
}
