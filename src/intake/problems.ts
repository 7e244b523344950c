import type { Bilingual } from './table.ts';
import { approvalProblems } from './problem-catalogue/approval-problems.ts';
import { cellProblems } from './problem-catalogue/cell-problems.ts';
import { deskReleaseProblems } from './problem-catalogue/desk-release-problems.ts';
import { correctProblems } from './problem-catalogue/correct-problems.ts';
import { disclosureProblems } from './problem-catalogue/disclosure-problems.ts';
import { encodingProblems } from './problem-catalogue/encoding-problems.ts';
import { figureProblems } from './problem-catalogue/figure-problems.ts';
import { fileProblems } from './problem-catalogue/file-problems.ts';
import { publishProblems } from './problem-catalogue/publish-problems.ts';
import { registerProblems } from './problem-catalogue/register-problems.ts';
import { releaseProblems } from './problem-catalogue/release-problems.ts';
import { sealProblems } from './problem-catalogue/seal-problems.ts';
import { verifyProblems } from './problem-catalogue/verify-problems.ts';
import { versionProblems } from './problem-catalogue/version-problems.ts';
import { sheetCellProblems } from './problem-catalogue/sheet-cell-problems.ts';
import { workbookProblems } from './problem-catalogue/workbook-problems.ts';

/** Everything that can be wrong with the data, by code. The data dictionary lists it. */
export const problemCatalogue = {
  ...fileProblems,
  ...encodingProblems,
  ...cellProblems,
  ...registerProblems,
  ...releaseProblems,
  ...figureProblems,
  ...disclosureProblems,
  ...approvalProblems,
  ...sealProblems,
  ...verifyProblems,
  ...deskReleaseProblems,
  ...publishProblems,
  ...versionProblems,
  ...correctProblems,
  ...workbookProblems,
  ...sheetCellProblems,
} as const;

export type ProblemCode = keyof typeof problemCatalogue;

/** One problem, located: the file relative to the data folder, the line of the file, the column by name. */
export interface Problem {
  readonly code: ProblemCode;
  readonly file: string;
  readonly line?: number | undefined;
  readonly column?: string | undefined;
  /** Of a workbook: sheet and cell, `Bảng 1!C12`. */
  readonly cell?: string | undefined;
  /** What was found; shortened where it is shown. */
  readonly value?: string | undefined;
  /** Prose stands in both languages; codes and names are the same in both. */
  readonly allowed?: string | Bilingual | undefined;
  /** Further words for the catalogue's placeholders. */
  readonly details?: Readonly<Record<string, string | Bilingual>> | undefined;
}

/** What is wrong and how to mend it, in words. */
export function describeProblem(problem: Problem): { what: Bilingual; cure: Bilingual } {
  const { what, cure } = problemCatalogue[problem.code];
  const fill = (template: Bilingual, language: 'vi' | 'en'): string =>
    template[language]
      .replace(/\{(\w+)\}/g, (_, name: string) => {
        if (name === 'value') return shorten(problem.value ?? '');
        const words = (name === 'allowed' ? problem.allowed : problem.details?.[name]) ?? '';
        const text = typeof words === 'string' ? words : words[language];
        return name === 'allowed' ? text : shorten(text);
      })
      .trim();
  const both = (text: Bilingual): Bilingual => ({ vi: fill(text, 'vi'), en: fill(text, 'en') });
  return { what: both(what), cure: both(cure) };
}

/** Adds problems to a list, one by one: the arguments of a spread call are limited, problems are not. */
export function addProblems(to: Problem[], more: readonly Problem[]): void {
  for (const problem of more) to.push(problem);
}

/** A problem as the terminal shows it: where, then what and cure in both languages. */
export function formatProblem(problem: Problem): string {
  return problemText(problem, ['vi', 'en']);
}

/** The same in chosen languages, a line each. */
export function problemText(problem: Problem, languages: readonly ('vi' | 'en')[]): string {
  const { what, cure } = describeProblem(problem);
  const place = [
    problem.file,
    problem.line === undefined ? '' : `:${problem.line}`,
    problem.cell === undefined ? '' : `  ${problem.cell}`,
    problem.column === undefined ? '' : `  [${problem.column}]`,
    `  ${problem.code}`,
  ].join('');
  return [place, ...languages.map((language) => `  ${what[language]} ${cure[language]}`)].join('\n');
}

/** How many problems there are, where nothing was changed because of them. */
export function summaryOfProblems(problems: readonly Problem[]): Bilingual {
  const files = new Set(problems.map(({ file }) => file)).size;
  const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`;
  return {
    vi: `${problems.length} vấn đề trong ${files} tệp; chưa có gì được thay đổi trên trang.`,
    en: `${count(problems.length, 'problem')} in ${count(files, 'file')}; nothing on the site was changed.`,
  };
}

/** Invisible characters are shown by their code, so that a reader can see them. */
function shorten(text: string): string {
  const visible = text.replace(
    /[\p{Cc}\p{Cf}]/gu,
    (char) => `U+${char.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`,
  );
  return visible.length > 60 ? `${visible.slice(0, 59)}…` : visible;
}
