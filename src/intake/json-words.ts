import type { z } from 'zod';
import { en, vi } from 'zod/locales';

/** Names of types that the Vietnamese words of zod leave in English. */
const typeNames: Readonly<Record<string, string>> = {
  string: 'chữ',
  int: 'số nguyên',
  number: 'số',
  array: 'danh sách',
  object: 'nhóm {…}',
  boolean: 'true hoặc false',
  undefined: 'không có gì',
};

/** The words of an issue in one language: those of our own rules (`say` in json-rules.ts), else the words of zod. */
export function issueWords(language: 'vi' | 'en'): z.core.$ZodErrorMap {
  const words = (language === 'vi' ? vi : en)().localeError;
  return (issue) => {
    const own: unknown = issue.code === 'custom' ? issue.params?.[language] : undefined;
    if (typeof own === 'string') return own;
    const text = words(issue);
    if (typeof text !== 'string') return text;
    // What is not there is no word of JavaScript to an office.
    if (language === 'en') return text.replace(/\bundefined\b/, 'nothing');
    // Names in quotes are names in the file.
    return text.replace(/"[^"]*"|\b[a-z]+\b/g, (word) => typeNames[word] ?? word);
  };
}
