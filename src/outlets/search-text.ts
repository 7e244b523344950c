/** Elements that Pagefind reads as part of the line around them, though they stand apart on the page. */
const apart = /(<\/?)(?:th|dt|dd|caption|figcaption|summary)(?=[\s>])/g;

/** Where an element within a line ends right before a word: on the page a style sets them apart. */
const ended = /(<\/(?:a|code|span|strong|small|time)>)(?=(?:<[a-z][^>]*>)*[\p{L}\p{N}(–«“+−])/gu;

/**
 * Where one begins right after a word, with a word of its own. The tag is asked for first: there are fewer of them than
 * letters.
 */
const begun =
  /(?=<(?:a|code|span|strong|small|time)(?:\s[^>]*)?>(?:<[a-z][^>]*>)*[\p{L}\p{N}(–«“/+−])(?<=[\p{L}\p{N}%»)])/gu;

/**
 * What Pagefind reads and throws away: drawings, scripts, and bodies of tables that are kept out of the search. Of a
 * long ranking that is nearly all of the page.
 */
const unread =
  /<(svg|script)(?=[\s>])[^>]*(?<!\/)>[^]*?<\/\1>|<tbody data-pagefind-ignore[^>]*>[^]*?<\/tbody>/g;

/**
 * The HTML of a page as Pagefind is to read it. It ends a sentence at `<p>`, `<td>`, `<li>` and the like only, and reads
 * `<dt>Loại</dt><dd>Tỉnh</dd>` as one word «LoạiTỉnh», which no one finds.
 */
export function searchedHtml(html: string): string {
  return html
    .replace(unread, '')
    .replace(apart, '$1div')
    .replace(ended, '$1 ')
    .replace(begun, ' ')
    .replace(/(?=<span class="visually-hidden")(?<! )/g, ' ');
}
