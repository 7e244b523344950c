import type { Bilingual } from '../../intake/table.ts';

/** What a column of a sheet holds. */
export type Meaning =
  | { readonly kind: 'column'; readonly name: string }
  /** In a score sheet with a column for each criterion. */
  | { readonly kind: 'criterion'; readonly id: string }
  | { readonly kind: 'left-out'; readonly reason: Bilingual };

/** How a mapping file writes it: a column's name, `criterion:<id>`, or null for what is left out. */
export function meaningText(meaning: Meaning): string | null {
  if (meaning.kind === 'left-out') return null;
  return meaning.kind === 'column' ? meaning.name : `criterion:${meaning.id}`;
}

/** The other way round; null for a text that names nothing of the table. */
export function meaningOfText(
  text: string | null,
  columns: readonly string[],
  criteria: readonly string[],
): Meaning | null {
  if (text === null) {
    return { kind: 'left-out', reason: { vi: 'bỏ theo yêu cầu', en: 'left out as asked' } };
  }
  if (columns.includes(text)) return { kind: 'column', name: text };
  const id = text.replace(/^criterion:/, '');
  return id !== text && criteria.includes(id) ? { kind: 'criterion', id } : null;
}
