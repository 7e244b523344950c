import { keepTogether } from '../case.ts';

/**
 * A text in large letters: «Nghị quyết 57», «Quý III/2026» and “Q3 2026” stay on one line, and no line begins or ends
 * with a dash.
 */
export function unbroken(text: string): string {
  return text
    .replace(/(?:Nghị quyết|Resolution) 57(?!-)/g, keepTogether)
    .replace(/\b(Q[1-4]|H[12]) (?=\d{4}\b)/g, '$1\u00a0')
    .replace(/(?<=[Qq]uý) (?=[IV]+\/)/g, '\u00a0')
    .replaceAll(' – ', '\u00a0–\u00a0');
}
