/** A piece of an excerpt: text, and whether it matched. */
export interface ExcerptPiece {
  readonly text: string;
  readonly marked: boolean;
}

/** The pieces of an excerpt as Pagefind gives it: text with `<mark>`, `<` and `>` escaped. */
export function excerptPieces(html: string): readonly ExcerptPiece[] {
  return html
    .replaceAll('</mark> <mark>', ' ')
    .split(/<mark>|<\/mark>/)
    .map((text, index) => ({
      text: text.replaceAll('&lt;', '<').replaceAll('&gt;', '>'),
      marked: index % 2 === 1,
    }))
    .filter(({ text }) => text !== '');
}
