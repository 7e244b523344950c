import { sentenceStart } from '../../case.ts';
import { spokenAbbreviations } from './abbreviations.ts';
import { spokenDocumentNumbers } from './document-numbers.ts';
import { spokenNumber } from './spoken-number.ts';
import { spokenTimes } from './spoken-times.ts';

const printed = String.raw`\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:,\d+)?`;

const numbers = new RegExp(printed, 'gu');

/** A number that ends what stands after a colon: «nhiều nhất ở nhóm 5: 2.» */
const numberAtEnd = new RegExp(`: ((?:${printed})%?)(?=[.,;)](?!\\d)|$)`, 'gu');

const ratio = new RegExp(`(${printed})/(${printed})`, 'gu');

/** «hạng 36/61»: nobody is ranked «on» others. */
const ranked = new RegExp(`(hạng) (${printed})/(${printed})`, 'gu');

/** «601/1.287 nhiệm vụ» */
const tasksDone = new RegExp(`(${printed})/(${printed})(?= (?:nhiệm vụ|thủ tục|điều kiện))`, 'gu');

/** Both sides of an arrow are ranks on the pages. */
const arrow = new RegExp(`(${printed}) → (${printed})`, 'gu');

const range = new RegExp(`(${printed})–(${printed})`, 'gu');

/**
 * A Vietnamese text of a page as it is read aloud: every number and sign in words, abbreviations in full, no brackets
 * or quotation marks, long sentences parted at their semicolons. Only letters, commas and full stops are left.
 * @param names further abbreviations with what they stand for
 */
export function spokenText(text: string, names?: ReadonlyMap<string, string>): string {
  return sentenceStart(spokenPhrase(text, names));
}

/** The same of a phrase that stands inside a sentence: its first letter stays as it is. */
export function spokenPhrase(text: string, names?: ReadonlyMap<string, string>): string {
  const said = spokenSigns(spokenTimes(spokenDocumentNumbers(plain(text))));
  const words = spokenAbbreviations(said, names).replace(numbers, (number) => ` ${spokenNumber(number)} `);
  return tidy(words.replace(/[^\p{L}\p{M}\s.,]+/gu, ' '));
}

/** In one normal form, without quotation marks and without what is not seen. */
function plain(text: string): string {
  return (
    text
      .normalize('NFC')
      .replace(/[\p{Cc}\p{Cf}]/gu, ' ')
      .replace(/»: (?=\d)/gu, '» có ')
      // The name is said already: «nghiên cứu và phát triển (R&D)».
      .replace(/ \(\p{Lu}[\p{Lu}&]+\)/gu, '')
      .replace(/[«»“”"]/gu, '')
  );
}

function spokenSigns(text: string): string {
  return text
    .replace(/ – phạm vi: /gu, '. Phạm vi là ')
    .replace(/(?<=thứ )1(?![\d.,/%]*\d)/gu, 'nhất')
    .replace(/(?<=thứ )4(?![\d.,/%]*\d)/gu, 'tư')
    .replace(/: (?=chưa tìm thấy)/gu, ' ')
    .replace(numberAtEnd, ' là $1')
    .replace(arrow, 'từ hạng $1 đến hạng $2')
    .replace(ranked, '$1 $2 trong $3')
    .replace(tasksDone, '$1 trong số $2')
    .replace(ratio, '$1 trên $2')
    .replace(range, '$1 đến $2')
    .replace(/\((?=[\d,]+%)/gu, ', tức ')
    .replace(/±/gu, 'cộng trừ ')
    .replace(/%/gu, ' phần trăm')
    .replace(/−(?=\d)/gu, 'âm ')
    .replace(/\+(?=\d)/gu, 'cộng ')
    .replace(/ & /gu, ' và ')
    .replace(/\(mẫu\)/gu, 'mẫu')
    .replace(/[():]| – /gu, ', ')
    .replace(/;/gu, '.');
}

/** One space between words, one mark at a time, a capital after a full stop. */
function tidy(text: string): string {
  const marked = text
    .replace(/\s+/gu, ' ')
    .replace(/ ?([.,])/gu, '$1')
    .replace(/[,.]*\.[,.]*/gu, '.')
    .replace(/,+/gu, ',')
    .replace(/([.,])(?=\p{L})/gu, '$1 ')
    .trim()
    .replace(/^[.,\s]+/u, '');
  return marked.replace(/\. (\p{Ll})/gu, (_, letter: string) => `. ${letter.toLocaleUpperCase('vi')}`);
}

/** How many words a text has as offices count them: what stands between spaces, in Vietnamese a syllable each. */
export function countWords(text: string): number {
  return text.split(/\s+/u).filter(Boolean).length;
}
