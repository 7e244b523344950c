/** What search engines show of a description. */
export const longestDescription = 160;

/** A text cut at a word to at most `longest` characters, with «…» where something was cut. */
export function clip(text: string, longest = longestDescription): string {
  if (text.length <= longest) return text;
  const cut = text.slice(0, longest);
  return `${cut.slice(0, cut.lastIndexOf(' ')).replace(/[\s,;:.–-]+$/u, '')}…`;
}
