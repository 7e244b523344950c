import table from './font-widths.json' with { type: 'json' };
import type { Weight } from './scene.ts';

/** Distance of the baselines of two lines, in em: room for stacked Vietnamese marks (Ế over Ậ). */
export const lineHeight = 1.25;

function index(widths: Readonly<Record<string, string>>): ReadonlyMap<string, number> {
  return new Map(
    Object.entries(widths).flatMap(([width, characters]) =>
      [...characters].map((character): [string, number] => [character, Number(width)]),
    ),
  );
}

const advances = { 400: index(table['400']), 600: index(table['600']), title: index(table.title) };

/**
 * Width of a line of text in pixels at `size` pixels, in Source Sans 3 (the shipped variable font), or in Source Serif 4
 * for `title`.
 *
 * The table font-widths.json holds, for each weight, width in 1/1000 em → characters: ASCII, Latin-1,
 * all Vietnamese letters, the punctuation used. It was made on @fontsource-variable/source-sans-3 5.3.0 with
 * `measureText` of a canvas at 1000 px in Chromium 153, kerning off; `title` in the
 * same way on @expo-google-fonts/source-serif-4 0.4.1, weight 600. Kerning is left out here too: it only
 * ever narrows («Tây» by 1 %), so a text is never wider than measured. Figures are tabular by default.
 * A character outside the table counts as a full em, which is wider than any letter of a fallback font.
 */
export function textWidth(text: string, size: number, weight: Weight): number {
  const known = advances[weight];
  let sum = 0;
  for (const character of text.normalize('NFC')) sum += known.get(character) ?? 1000;
  return (sum * size) / 1000;
}

/**
 * Breaks text at spaces into lines of at most `maxWidth` pixels, as few as possible. No-break spaces hold,
 * and a dash between spaces stays with the word before it («Bà Rịa – / Vũng Tàu»).
 * A word wider than `maxWidth` stands alone, uncut: see `truncateText`.
 */
export function wrapText(text: string, maxWidth: number, size: number, weight: Weight): string[] {
  const lines: string[] = [];
  for (const word of text
    .replace(/ ([–—]) /g, '\u00a0$1 ')
    .split(/[ \n]+/)
    .filter((part) => part !== '')) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && textWidth(longer, size, weight) <= maxWidth) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** Wraps like `wrapText`, then evens the lines out: «TP Hồ / Chí Minh» instead of «TP Hồ Chí / Minh». */
export function balanceText(text: string, maxWidth: number, size: number, weight: Weight): string[] {
  let best = wrapText(text, maxWidth, size, weight);
  const count = best.length;
  for (let width = widest(best, size, weight) - 1; width > 0; width = widest(best, size, weight) - 1) {
    const lines = wrapText(text, width, size, weight);
    if (lines.length > count || widest(lines, size, weight) > width) break;
    best = lines;
  }
  return best;
}

/** Wraps, and breaks words that are wider than a line anywhere, as addresses are: no letter is lost. */
export function wrapAnywhere(text: string, maxWidth: number, size: number, weight: Weight): string[] {
  return wrapText(text, maxWidth, size, weight).flatMap((line) => cutAnywhere(line, maxWidth, size, weight));
}

/** A line in pieces of at most `width` pixels: for words that are wider than the drawing. */
function cutAnywhere(line: string, width: number, size: number, weight: Weight): string[] {
  const pieces = [''];
  for (const character of line) {
    const longer = `${pieces.at(-1)!}${character}`;
    if (textWidth(longer, size, weight) <= width) pieces[pieces.length - 1] = longer;
    else pieces.push(character);
  }
  return pieces;
}

/** Width of the widest line in pixels; 0 without lines. */
export function widest(lines: readonly string[], size: number, weight: Weight): number {
  return lines.reduce((width, line) => Math.max(width, textWidth(line, size, weight)), 0);
}

/** Cuts one line to `maxWidth` pixels and marks the cut with «…»; the whole text belongs in a tooltip. */
export function truncateText(text: string, maxWidth: number, size: number, weight: Weight): string {
  if (textWidth(text, size, weight) <= maxWidth) return text;
  const letters = [...text.normalize('NFC')];
  while (letters.length > 0 && textWidth(`${letters.join('').trimEnd()}…`, size, weight) > maxWidth)
    letters.pop();
  return `${letters.join('').trimEnd()}…`;
}

/** Wraps, and cuts what still is too wide: the lines always fit in `maxWidth` pixels. */
export function fitLines(text: string, maxWidth: number, size: number, weight: Weight): string[] {
  return balanceText(text, maxWidth, size, weight).map((line) => truncateText(line, maxWidth, size, weight));
}
