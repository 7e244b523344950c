import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { releaseDesk } from '../../../desk/diff/confirmations.ts';
import { originsOf } from '../../../desk/report/find-origins.ts';
import { readWorkbook } from '../../../desk/workbook/read-workbook.ts';
import { resultWords } from '../../../wording/desk/page-words.ts';
import { selectField } from '../parts/fields.ts';
import { excerptTables } from '../parts/excerpt.ts';
import { html, type Markup } from '../parts/markup.ts';
import { shownProblems } from '../parts/problems.ts';
import type { Ran } from '../run-verb.ts';
import { receivedFiles } from '../server/received-files.ts';
import { sheetExcerpts } from '../sheet-excerpt.ts';
import type { Values } from '../values.ts';
import type { View } from '../view.ts';

/** Which workbook the problems are to be shown in: those that were imported for the release, the newest first. */
export function workbookField(view: View, values: Values): Markup {
  const { desk, release, say } = view;
  const verb = view.verbs.find(({ name }) => name === 'check')!;
  const title = verb.options.find(({ name }) => name === 'workbook')!.title;
  const imported = receivedFiles(releaseDesk(desk.outRoot, release!.series, release!.period)).filter(
    (path) => originsOf(desk.outRoot, new Uint8Array(readFileSync(path))).length > 0,
  );
  const entries = [
    ...imported.map((path) => [path, basename(path)] as const),
    ['', say(resultWords.onlyData)] as const,
  ];
  const chosen = values.get('workbook')?.[0] ?? imported[0] ?? '';
  const text = say(title);
  return html`<p class="field">
    <label for="o-workbook">${text.charAt(0).toLocaleUpperCase('vi') + text.slice(1)}</label
    >${selectField({ id: 'o-workbook', name: 'workbook' }, entries, chosen)}
  </p>`;
}

/** The rows of the workbook in which something is wrong. */
export function checkParts(view: View, { values, outcome }: Ran): Markup | null {
  const path = values.get('workbook')?.[0];
  return path === undefined
    ? null
    : workbookExcerpt(view, path, outcome!.problems.slice(0, shownProblems), values, null);
}

/** The excerpt of a workbook that can be read; none of one that cannot. */
export function workbookExcerpt(
  view: View,
  path: string,
  problems: Parameters<typeof sheetExcerpts>[1],
  values: Values,
  headerRows: readonly [number, number] | null,
): Markup | null {
  const declared = (name: string): string | null => values.get(name)?.[0] ?? null;
  const read = readWorkbook(path, {
    encoding: declared('encoding') as Parameters<typeof readWorkbook>[1]['encoding'],
    delimiter: declared('delimiter') as Parameters<typeof readWorkbook>[1]['delimiter'],
  });
  return 'problem' in read ? null : excerptTables(view, sheetExcerpts(read.workbook, problems, headerRows));
}
