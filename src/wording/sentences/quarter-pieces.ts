import type { Counted, Place, Share } from '../../portal/finding-place.ts';
import type { Lang } from '../../site/lang.ts';
import { formatNumber } from '../numbers.ts';
import { formatShare } from '../shares.ts';
import { joinList } from './lists.ts';

/** A part of a sentence: words, or a number with the cell of the page that holds it. */
export type Piece = string | { readonly text: string; readonly at: Place };

/** A sentence whose numbers know where they stand. */
export type Sentence = readonly Piece[];

/** What the sentences of a quarter call things by. */
export interface Names {
  readonly agency: (id: string) => string;
  /** «nhóm 3 (Đầu tư, hạ tầng)», as it stands inside a sentence. */
  readonly group: (number: number) => string;
}

/** A sentence from a template: ``say`${number} nhiệm vụ` ``; what is empty is left out. */
export function say(texts: TemplateStringsArray, ...parts: readonly (Piece | Sentence)[]): Sentence {
  return texts.flatMap((text, index) => {
    const part = parts[index] ?? '';
    const pieces: Sentence = typeof part === 'string' || 'text' in part ? [part] : part;
    return [text, ...pieces].filter((piece) => piece !== '');
  });
}

/** Sentences or clauses with a text between them. */
export function joined(sentences: readonly Sentence[], between: string): Sentence {
  return sentences.flatMap((sentence, index) => (index === 0 ? sentence : [between, ...sentence]));
}

/** A number with its place. */
export function num({ value, at }: Counted, lang: Lang, decimals?: number): Piece {
  return { text: formatNumber(value, lang, { decimals }), at };
}

/** The same without its sign, for «cao hơn 3,2 điểm». */
export function size({ value, at }: Counted, lang: Lang, decimals?: number): Piece {
  return num({ value: Math.abs(value), at }, lang, decimals);
}

/** A share as a percentage; nothing of nothing. */
export function percent({ part, whole, at }: Share, lang: Lang): Piece {
  return { text: formatShare(part, whole, lang) ?? '–', at };
}

/** The sentence as text. */
export function plainText(sentence: Sentence): string {
  return sentence.map((piece) => (typeof piece === 'string' ? piece : piece.text)).join('');
}

/** English agreement: the word for one, or for none and several. */
export function agree({ value }: Counted, one: string, many: string): string {
  return value === 1 ? one : many;
}

/** Beyond so many, those that share a place are not named one by one. */
const namedOneByOne = 4;

/** Those that share a place, by name; null where they are too many for a sentence. */
export function nameTogether<Key>(
  keys: readonly Key[],
  name: (key: Key) => string,
  lang: Lang,
): string | null {
  return keys.length > namedOneByOne ? null : joinList(keys.map(name), lang);
}
