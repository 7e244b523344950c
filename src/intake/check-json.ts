import { findNodeAtLocation, parseTree, printParseErrorCode, type ParseError } from 'jsonc-parser';
import type { z } from 'zod';
import { en, vi } from 'zod/locales';
import { foreignCharacter, nameCharacter } from './alphabet.ts';
import type { Problem } from './problems.ts';

/** Parses a JSON file strictly and holds it against a schema; each problem with its line. */
export function checkJson<T>(
  schema: z.ZodType<T>,
  file: string,
  text: string,
): { value: T | null; problems: Problem[] } {
  const lineAt = (offset: number): number => text.slice(0, offset).split('\n').length;
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
  const [error] = errors;
  if (error || !tree) {
    const value = error ? printParseErrorCode(error.error) : 'empty';
    return {
      value: null,
      problems: [{ code: 'json-syntax', file, line: lineAt(error?.offset ?? 0), value }],
    };
  }
  const problems: Problem[] = checkCharacters(file, text);
  const content: unknown = JSON.parse(text);
  const parsed = schema.safeParse(content, { error: en().localeError });
  const inVietnamese = schema.safeParse(content, { error: vi().localeError }).error?.issues ?? [];
  for (const [index, issue] of (parsed.error?.issues ?? []).entries()) {
    const path = issue.path.map((part) => (typeof part === 'number' ? part : String(part)));
    problems.push({
      code: 'json-shape',
      file,
      line: lineAt(offsetOf(tree, path)),
      value: path.join('.') || '.',
      details: { found_en: issue.message, found_vi: inVietnamese[index]?.message ?? issue.message },
    });
  }
  return { value: parsed.success && problems.length === 0 ? parsed.data : null, problems };
}

/** Where a path stands in the file; for a missing property, where its parent stands. */
function offsetOf(tree: NonNullable<ReturnType<typeof parseTree>>, path: (string | number)[]): number {
  const node = findNodeAtLocation(tree, path);
  return node || path.length === 0 ? (node ?? tree).offset : offsetOf(tree, path.slice(0, -1));
}

function checkCharacters(file: string, text: string): Problem[] {
  return text.split('\n').flatMap((content, index): Problem[] => {
    const line = index + 1;
    if (content.normalize('NFC') !== content)
      return [{ code: 'text-not-nfc', file, line, value: content.trim() }];
    const foreign = foreignCharacter(content);
    if (foreign === null) return [];
    return [
      {
        code: 'text-foreign-letter',
        file,
        line,
        value: content.trim(),
        details: { found: nameCharacter(foreign) },
      },
    ];
  });
}
