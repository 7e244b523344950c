import { formatProblem, problemText } from '../intake/problems.ts';
import type { Bilingual } from '../intake/table.ts';
import type { Outcome, Verb } from '../desk/verb.ts';
import type { CommonWishes } from './desk-arguments.ts';

type Language = CommonWishes['lang'];

/** A text in the language asked for; in both, Vietnamese first, where none was. What is the same in both is said once. */
function said(text: Bilingual, lang: Language, indent = ''): string {
  const texts = lang ? [text[lang]] : new Set([text.vi, text.en]);
  return [...texts].map((one) => `${indent}${one}`).join('\n');
}

/** The verbs of the desk, a paragraph each. */
export function deskHelp(verbs: readonly Verb[], lang: Language = null): string {
  const intro = {
    vi: 'Bàn số liệu: từ bảng tính đến kỳ công bố. npm run desk mở trang trên máy này (--no-open: chỉ in địa chỉ); npm run desk -- <việc> --help',
    en: 'The release desk: from the spreadsheet to a published release. npm run desk opens a page on this machine (--no-open: prints its address only); npm run desk -- <verb> --help',
  };
  return [said(intro, lang), ...verbs.map(({ name, title }) => `${name}\n${said(title, lang, '  ')}`)].join(
    '\n\n',
  );
}

/** What a verb does and takes. */
export function verbHelp({ name, title, about, options }: Verb, lang: Language): string {
  const common = [
    ['--lang vi|en', { vi: 'chỉ một ngôn ngữ', en: 'one language only' }],
    ['--json', { vi: 'kết quả dạng JSON cho máy đọc', en: 'the outcome as JSON, for machines' }],
    ['--help', { vi: 'trang này', en: 'this page' }],
  ] as const;
  const own = options.map(({ name: option, kind, required, many, rest, title: what }) => {
    const value = { text: ' <…>', path: ' <…/…>', flag: '' }[kind];
    const marks = `${required ? ' *' : ''}${many ? ' …' : ''}`;
    return [`${rest ? `[--${option}]` : `--${option}`}${value}${marks}`, what] as const;
  });
  const lines = [...own, ...common].map(([option, what]) => `  ${option}\n${said(what, lang, '      ')}`);
  return [`desk ${name}`, said(title, lang), said(about, lang), lines.join('\n')].join('\n\n');
}

/** How a verb ended, for a person: problems first, then what happened and which files were written. */
export function outcomeText({ problems, lines, written }: Outcome, lang: Language): string {
  const parts = [
    ...problems.map((problem) => problemText(problem, lang ? [lang] : ['vi', 'en'])),
    lines.map((line) => said(line, lang)).join('\n'),
    written.map((path) => `→ ${path}`).join('\n'),
  ];
  return parts.filter((part) => part !== '').join('\n\n');
}

/** How a verb ended, for machines; problems carry their words as the terminal shows them. */
export function outcomeJson({ ok, problems, lines, written, data }: Outcome): string {
  const told = problems.map((problem) => ({ ...problem, text: formatProblem(problem) }));
  return JSON.stringify({ ok, problems: told, lines, written, data }, null, 2);
}
