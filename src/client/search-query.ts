import { foldVietnamese } from '../wording/search-alias.ts';

/** The words of a query, small, without quotation marks, each once. */
export function queryWords(text: string): readonly string[] {
  const words = text
    .normalize('NFC')
    .toLowerCase()
    .replace(/["'«»“”‘’]/g, ' ')
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word));
  return [...new Set(words)];
}

/**
 * A word as it may stand on a page. Pagefind folds tones but not đ, and people type without it: `dong` is asked for as
 * «dong» and «đong». A word that was typed with a mark is meant as it stands.
 */
export function spellings(word: string): readonly string[] {
  const plain = word.includes('d') && foldVietnamese(word) === word;
  return plain ? [word, word.replaceAll('d', 'đ')] : [word];
}
