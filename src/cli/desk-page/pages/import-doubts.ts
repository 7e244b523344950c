import type { Problem } from '../../../intake/problems.ts';
import { observationStatuses, statusesWithValue } from '../../../intake/tables/shared-columns.ts';
import { importWords as w, pageWords } from '../../../wording/desk/page-words.ts';
import { answerNames } from '../import-answers.ts';
import type { ImportChoices } from '../import-choices.ts';
import { selectField } from '../parts/fields.ts';
import { html, type Markup } from '../parts/markup.ts';
import type { View } from '../view.ts';

/** Which option of the import settles a kind of doubt. */
const optionOf: Partial<Record<Problem['code'], string>> = {
  'number-ambiguous': 'numbers',
  'number-style': 'numbers',
  'number-precision': 'precision',
  'percent-unclear': 'percent',
  'day-ambiguous': 'dates',
  'sheet-hidden': 'hidden',
  'workbook-sheet-unclear': 'sheet',
  'encoding-legacy': 'encoding',
  'encoding-unsuited': 'encoding',
  'csv-delimiter-unclear': 'delimiter',
};

/** The options that the doubts ask for. */
export function optionsInDoubt(problems: readonly Problem[]): readonly string[] {
  const names = problems.flatMap(({ code, value, details }) => {
    if (code === 'release-option-missing') return [value ?? ''];
    if (code === 'option-value') return [optionNamed(details?.['found'])];
    return optionOf[code] ?? [];
  });
  return [...new Set(names)];
}

/** A field for each doubt that one value settles: a column that the file lacks, a sign, a name. */
export function answerFields(
  view: View,
  problems: readonly Problem[],
  { agencies, titleOf }: ImportChoices,
): readonly Markup[] {
  const { say, lang } = view;
  const none = ['', say(pageWords.notSaid)] as const;
  const statuses = observationStatuses
    .filter(({ code }) => !statusesWithValue.has(code))
    .map(({ code, title }) => [code, `${title[lang]} (${code})`] as const);
  const seen = new Set<string>();
  return problems.flatMap(({ code, value = '', column = '' }, index): Markup[] => {
    const id = `tra-loi-${index}`;
    const field = (name: string, label: string, control: (name: string) => Markup): Markup[] => {
      if (seen.has(name)) return [];
      seen.add(name);
      return [html`<p class="field"><label for="${id}">${label}</label>${control(name)}</p>`];
    };
    const input = (name: string): Markup =>
      html`<input id="${id}" type="text" name="${name}" autocomplete="off" />`;
    const select = (entries: Parameters<typeof selectField>[1]) => (name: string) =>
      selectField({ id, name }, [none, ...entries], '');
    if (code === 'import-column-missing')
      return field(answerNames.constant(value), say(w.allRows(titleOf(value))), input);
    if (code === 'status-needed')
      return field(answerNames.sign(value), say(w.whyMissing(value)), select(statuses));
    if (code === 'agency-unknown' || code === 'agency-ambiguous' || code === 'agency-ended') {
      return field(answerNames.agency(value), say(w.whichAgency(value)), select(agencies));
    }
    if (code === 'value-unknown' && column !== '') {
      return field(answerNames.value(column, value), say(w.whichValue(value, column)), input);
    }
    return [];
  });
}

/** `numbers` of `--numbers`, as a problem names an option. */
function optionNamed(found: string | object | undefined): string {
  return typeof found === 'string' ? found.replace(/^--/, '') : '';
}
