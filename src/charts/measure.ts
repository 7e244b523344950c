import table from './font-widths.json' with { type: 'json' };
import type { Weight } from './scene.ts';

/** Distance of the baselines of two lines, in em: room for stacked Vietnamese marks (Ế over Ậ). */
export const lineHeight = 1.25;

/** A full em, in 1/1000 em. */
const em = 1000;

/** Widths by UTF-16 code unit, in 1/1000 em: the table has no character of two. */
function byUnit(widths: Readonly<Record<string, string>>): Uint16Array {
  const units = new Uint16Array(0x10000).fill(em);
  // Of the two units of a character outside the table, one counts.
  units.fill(0, 0xdc00, 0xe000);
  for (const [width, characters] of Object.entries(widths))
    for (const character of characters) units[character.charCodeAt(0)] = Number(width);
  return units;
}

const advances = { 400: byUnit(table['400']), 600: byUnit(table['600']), title: byUnit(table.title) };

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
  return pixels(advanceOf(text, weight), size);
}

const pixels = (advance: number, size: number): number => (advance * size) / em;

/** Width in 1/1000 em, a whole number: widths of parts add up without a remainder. */
function advanceOf(text: string, weight: Weight): number {
  const known = advances[weight];
  const composed = text.normalize('NFC');
  let sum = 0;
  for (let at = 0; at < composed.length; at += 1) sum += known[composed.charCodeAt(at)]!;
  return sum;
}

/** A word, or the words of one line, and how wide in 1/1000 em. */
interface Line {
  readonly text: string;
  readonly advance: number;
}

/**
 * Breaks text at spaces into lines of at most `maxWidth` pixels, as few as possible. No-break spaces hold,
 * and a dash between spaces stays with the word before it («Bà Rịa – / Vũng Tàu»).
 * A word wider than `maxWidth` stands alone, uncut: see `truncateText`.
 */
export function wrapText(text: string, maxWidth: number, size: number, weight: Weight): string[] {
  return linesOf(wordsOf(text, weight), maxWidth, size, weight).map((line) => line.text);
}

/** What is broken into lines: each word with its width, measured once. */
function wordsOf(text: string, weight: Weight): readonly Line[] {
  return text
    .replace(/ ([–—]) /g, '\u00a0$1 ')
    .split(/[ \n]+/)
    .filter((part) => part !== '')
    .map((word) => ({ text: word, advance: advanceOf(word, weight) }));
}

function linesOf(words: readonly Line[], maxWidth: number, size: number, weight: Weight): Line[] {
  const space = advanceOf(' ', weight);
  const lines: Line[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    const advance = last === undefined ? 0 : last.advance + space + word.advance;
    if (last !== undefined && pixels(advance, size) <= maxWidth)
      lines[lines.length - 1] = { text: `${last.text} ${word.text}`, advance };
    else lines.push(word);
  }
  return lines;
}

/** Wraps like `wrapText`, then evens the lines out: «TP Hồ / Chí Minh» instead of «TP Hồ Chí / Minh». */
export function balanceText(text: string, maxWidth: number, size: number, weight: Weight): string[] {
  const words = wordsOf(text, weight);
  const widestOf = (lines: readonly Line[]): number =>
    lines.reduce((width, { advance }) => Math.max(width, pixels(advance, size)), 0);
  let best = linesOf(words, maxWidth, size, weight);
  const count = best.length;
  for (let width = widestOf(best) - 1; width > 0; width = widestOf(best) - 1) {
    const lines = linesOf(words, width, size, weight);
    if (lines.length > count || widestOf(lines) > width) break;
    best = lines;
  }
  return best.map((line) => line.text);
}

/** Wraps, and breaks words that are wider than a line anywhere, as addresses are: no letter is lost. */
export function wrapAnywhere(text: string, maxWidth: number, size: number, weight: Weight): string[] {
  return wrapText(text, maxWidth, size, weight).flatMap((line) => cutAnywhere(line, maxWidth, size, weight));
}

/** A line in pieces of at most `width` pixels: for words that are wider than the drawing. */
function cutAnywhere(line: string, width: number, size: number, weight: Weight): string[] {
  if (textWidth(line, size, weight) <= width) return [line];
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
