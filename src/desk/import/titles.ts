import { distance } from 'fastest-levenshtein';
import { nameKey } from '../../wording/search-names.ts';

/** Something that a cell may name by its code or by a title. */
export interface Titled {
  readonly code: string;
  readonly titles: readonly string[];
}

/** The code that a text stands for, or the codes that it may stand for. */
export type TitleFound =
  | { readonly code: string }
  | { readonly doubt: 'ambiguous' | 'unknown'; readonly candidates: readonly string[] };

/** Finds codes by what cells say: the code itself, then a title whose words are the same. */
export function findTitle(written: string, entries: readonly Titled[]): TitleFound {
  const exact = entries.find(({ code }) => code === written.trim());
  if (exact) return { code: exact.code };
  const key = nameKey(written);
  const found = entries.filter(({ code, titles }) =>
    [code, ...titles].some((title) => nameKey(title) === key && key !== ''),
  );
  const codes = [...new Set(found.map(({ code }) => code))];
  if (codes.length === 1) return { code: codes[0]! };
  if (codes.length > 1) return { doubt: 'ambiguous', candidates: codes };
  return { doubt: 'unknown', candidates: nearest(key, entries) };
}

function nearest(key: string, entries: readonly Titled[]): readonly string[] {
  const near = entries
    .map(({ code, titles }) => ({
      code,
      away: Math.min(...[code, ...titles].map((title) => distance(key, nameKey(title)))),
    }))
    .filter(({ away }) => away <= Math.max(2, key.length / 3))
    .toSorted((a, b) => a.away - b.away);
  return near.slice(0, 3).map(({ code }) => code);
}
