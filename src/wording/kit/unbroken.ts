import { keepTogether } from '../case.ts';

/** What stays on one line in large letters: pairs of what stands before and after a space. */
const pairs: readonly RegExp[] = [
  // “Q3 2026”, «Quý III/2026».
  /(?<=\b(?:Q[1-4]|H[12])) (?=\d{4}\b)/g,
  /(?<=[Qq]uý) (?=[IV]+\/)/g,
  // «phạm vi: …», «trước 1/7/2025», «hạng 3».
  /(?<=[Pp]hạm) (?=vi:)/g,
  /(?<=(?:^|[\s(])(?:[Tt]rước|[Tt]ừ|[Đđ]ến|ngày|tháng|năm|hạng|nhóm)) (?=\d)/g,
  // «tổng điểm 65,68».
  /(?<=tổng) (?=điểm)|(?<=tổng điểm|score) (?=\d)/g,
  // The number that a sentence is about, and what it counts: «: 254 đơn».
  /(?<=: (?:khoảng |gần |hơn |about |nearly |over )?\d[\d.,/]*) (?=\p{L})/gu,
];

/** A longer name may be broken. */
const mostWords = 3;

/**
 * A text in large letters: «Nghị quyết 57» and «Quý III/2026» stay on one line, as does a number with its word, and no line
 * begins or ends with a dash.
 * @param name of whom it speaks: «Lai Châu» stays on one line too
 */
export function unbroken(text: string, name?: string): string {
  if (name !== undefined && name.split(' ').length <= mostWords)
    return unbroken(text.replaceAll(name, name.replaceAll(' ', '\u00a0')));
  const named = text.replace(/(?:Nghị quyết|Resolution) 57(?!-)/g, keepTogether);
  return pairs.reduce((kept, pair) => kept.replace(pair, '\u00a0'), named).replaceAll(' – ', '\u00a0–\u00a0');
}
