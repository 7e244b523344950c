import type { z } from 'zod';
import { foreignCharacter, markup, nameCharacter } from './alphabet.ts';
import { lineEndingProblem } from './csv.ts';
import { issueWords } from './json-words.ts';
import { offsetOf, parseJson } from './json-tree.ts';
import { placeholdersIn } from './placeholder.ts';
import type { Problem } from './problems.ts';

/** Parses a JSON file strictly and holds it against a schema; each problem with its line. */
export function checkJson<T>(
  schema: z.ZodType<T>,
  file: string,
  text: string,
): { value: T | null; problems: Problem[] } {
  const lineAt = (offset: number): number => text.slice(0, offset).split('\n').length;
  const parsed = parseJson(text);
  if ('fault' in parsed) {
    const details = { found: parsed.fault };
    return {
      value: null,
      problems: [{ code: 'json-syntax', file, line: lineAt(parsed.offset), details }],
    };
  }
  const { tree, doubled } = parsed;
  const lineEnding = lineEndingProblem(file, text);
  const unfilled = placeholdersIn(parsed.content);
  const isUnfilled = (path: readonly (string | number)[]): boolean =>
    unfilled.some((one) => one.path.join('\n') === path.join('\n'));
  const checked = schema.safeParse(parsed.content);
  const shape = checked.success
    ? []
    : shapeFaults(schema, parsed.content).filter(({ path }) => !isUnfilled(path));
  const problems: Problem[] = [
    ...unfilled.map(
      ({ path, text: value }) =>
        ({ code: 'placeholder-left', file, line: lineAt(offsetOf(tree, path)), value }) as const,
    ),
    ...(lineEnding ? [lineEnding] : []),
    ...checkCharacters(file, text),
    ...doubled.map(
      ({ value, offset }) => ({ code: 'json-key-doubled', file, line: lineAt(offset), value }) as const,
    ),
    ...shape.map(({ path, found }) => ({
      code: 'json-shape' as const,
      file,
      line: lineAt(offsetOf(tree, path)),
      value: path.join('.') || '.',
      details: { found },
    })),
  ];
  return { value: problems.length === 0 && checked.success ? checked.data : null, problems };
}

/** What the schema finds wrong, in both languages, with the path of the place. */
function shapeFaults(schema: z.ZodType, content: unknown) {
  const issuesIn = (language: 'vi' | 'en'): readonly z.core.$ZodIssue[] =>
    schema.safeParse(content, { error: issueWords(language) }).error?.issues ?? [];
  const inVietnamese = issuesIn('vi');
  return issuesIn('en').map((issue, index) => {
    const unknownKey = issue.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [];
    const path = [...issue.path, ...unknownKey].map((part) =>
      typeof part === 'number' ? part : String(part),
    );
    return { path, found: { vi: inVietnamese[index]?.message ?? issue.message, en: issue.message } };
  });
}

/** A carriage return is told of once for the whole file, and a tab is white space: JSON allows none inside a text. */
function checkCharacters(file: string, text: string): Problem[] {
  return text.split('\n').flatMap((whole, index): Problem[] => {
    const content = whole.replace(/[\r\t]/g, ' ');
    const at = { file, line: index + 1, value: content.trim() };
    if (content.normalize('NFC') !== content) return [{ code: 'text-not-nfc', ...at }];
    if (markup.test(content)) return [{ code: 'text-markup', ...at }];
    const foreign = foreignCharacter(content);
    if (foreign === null) return [];
    return [{ code: 'text-foreign-letter', ...at, details: { found: nameCharacter(foreign) } }];
  });
}
