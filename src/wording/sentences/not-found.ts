import type { Lang } from '../../site/lang.ts';
import { formatDate } from '../dates.ts';
import { sentenceStart } from '../case.ts';

/** «chưa tìm thấy trong các nguồn đã tra, tính đến 21/11/2026», inside a sentence. */
export function notFoundPhrase(searchedOn: string, lang: Lang): string {
  return `${lang === 'vi' ? 'chưa tìm thấy' : 'not found'} ${inSources(searchedOn, lang)}`;
}

/** «chưa tìm thấy kết quả trong các nguồn đã tra, tính đến 21/11/2026», inside a sentence. */
export function noResultPhrase(searchedOn: string, lang: Lang): string {
  return `${lang === 'vi' ? 'chưa tìm thấy kết quả' : 'no result found'} ${inSources(searchedOn, lang)}`;
}

function inSources(searchedOn: string, lang: Lang): string {
  const date = formatDate(searchedOn, lang);
  return lang === 'vi'
    ? `trong các nguồn đã tra, tính đến ${date}`
    : `in the sources searched, as of ${date}`;
}

/** The same as a sentence of its own, with what was looked for in front where it is named. */
export function notFoundStatement(
  { what, searchedOn }: { readonly what?: string | undefined; readonly searchedOn: string },
  lang: Lang,
): string {
  const phrase = notFoundPhrase(searchedOn, lang);
  return sentenceStart(what ? `${what}: ${phrase}.` : `${phrase}.`);
}
