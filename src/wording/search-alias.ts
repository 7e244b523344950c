/**
 * A text as people type it: small letters, no tones, d for đ. Used alike on the query and on what is searched, so
 * «da nang», «Đà Nẵng» and «ĐÀ NẴNG» are one.
 */
export function foldVietnamese(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[đð]/g, 'd');
}

/**
 * The different words of a text that hold a đ, folded: `da duong dong`. Pagefind folds tones but not đ, so the
 * layout gives it these words as a searchable field of the page.
 */
export function dAliases(text: string): readonly string[] {
  const words = text.normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? [];
  const folded = words.filter((word) => /[đĐ]/.test(word)).map(foldVietnamese);
  return [...new Set(folded)].sort();
}
