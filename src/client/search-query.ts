import { foldVietnamese } from '../wording/search-alias.ts';

/** So many words with a d are tried with đ as well; more would be too many searches. */
const mostDoubtful = 3;

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
 * The words as they may stand on a page. Pagefind folds tones but not đ, and people type without it: `da nang` is asked
 * for as «da nang» and «đa nang». A word that was typed with a mark is meant as it stands.
 */
export function spellings(words: readonly string[]): readonly string[] {
  let doubtful = 0;
  return words
    .reduce<readonly string[][]>(
      (lists, word) => {
        const plain = word.includes('d') && foldVietnamese(word) === word && doubtful < mostDoubtful;
        if (plain) doubtful += 1;
        const choices = plain ? [word, word.replaceAll('d', 'đ')] : [word];
        return lists.flatMap((list) => choices.map((choice) => [...list, choice]));
      },
      [[]],
    )
    .map((list) => list.join(' '));
}
