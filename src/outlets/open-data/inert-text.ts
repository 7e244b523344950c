/** What stands before a text without being seen: spaces and signs of direction. */
const unseen = '[\\s\\p{Cf}]*';

/** A formula, in any of the programs that read CSV files; the wide signs are those of East Asian keyboards. */
const formula = new RegExp(`^${unseen}[=+\\-@\\t\\r＝＋－＠]`, 'u');

/** Digits with the signs of numbers, days, times and money: `08`, `1.5`, `2025-08`, `3/4`, `10%`. */
const numberLike = new RegExp(`^${unseen}[(]?[\\d.,:/\\-–()%$€£¥₫đ\\s]*\\d[\\d.,:/\\-–()%$€£¥₫đ\\s]*$`, 'u');

/** A whole number as Excel writes it itself: nothing changes. */
const plainNumber = /^(?:0|[1-9]\d{0,14})$/;

/** `1e5`; `8 am`; `TRUE`. */
const otherValue = /^\s*(?:[\d.,]+e[+-]?\d+|\d{1,2}(?::\d{2})*\s*[ap]m?|true|false)\s*$/i;

/** A month with a number, in the languages that Excel knows without being told: `mar-1`, `1 Sept 2025`. */
const monthLike =
  /^\s*(?:\d{1,4}[\s\-/.,]*)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|thg|tháng)[a-z]*[\s\-/.,]*\d{1,4}(?:[\s\-/.,]+\d{1,4})?\s*$|^\s*\d{1,4}[\s\-/.,]*(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\s*$/i;

/**
 * A text that a spreadsheet neither runs nor changes: an apostrophe goes before what it would take for a formula, a
 * number, a day or a truth value, and before what begins with an apostrophe, so that one taken away from the front of
 * a cell always gives the text back.
 */
export function inert(text: string): string {
  const changes =
    formula.test(text) ||
    text.startsWith("'") ||
    (numberLike.test(text) && !plainNumber.test(text)) ||
    otherValue.test(text) ||
    monthLike.test(text);
  return changes ? `'${text}` : text;
}
