import { basename } from 'node:path';
import type { VerbOption } from '../../../desk/verb.ts';
import type { Table } from '../../../intake/table.ts';
import { releaseTables } from '../../../intake/tables/index.ts';
import { pageWords as w } from '../../../wording/desk/page-words.ts';
import type { Values } from '../values.ts';
import type { View } from '../view.ts';
import { attribute, html, type Markup } from './markup.ts';

const tables: readonly Table[] = Object.values(releaseTables);

/** The names of the fields that carry an uploaded file: `tep.file` for the option `file`. */
export const uploadName = (option: string): string => `tep.${option}`;

/** The field of one option, with what was said of it before. */
export function optionField(view: View, option: VerbOption, values: Values): Markup {
  const { name, kind } = option;
  const said = values.get(name) ?? [];
  if (kind === 'flag') {
    return html`<p class="field flag">
      <label
        ><input type="checkbox" name="${name}" value="1" ${attribute('checked', said.length > 0)} />
        ${label(view, option)}</label
      >
    </p>`;
  }
  if (kind === 'path') return pathField(view, option, said);
  const id = `o-${name}`;
  return html`<p class="field">
    <label for="${id}">${label(view, option)}</label>${control(view, option, id, said)}
  </p>`;
}

/** A hidden field for each thing that was said. */
export function hiddenFields(values: Values, without: readonly string[] = []): readonly Markup[] {
  return [...values].flatMap(([name, texts]) =>
    without.includes(name)
      ? []
      : texts.map((text) => html`<input type="hidden" name="${name}" value="${text}" />`),
  );
}

/** A select with a first entry for «not said». */
export function selectField(
  { id, name, required = false }: { id: string; name: string; required?: boolean },
  entries: readonly (readonly [value: string, text: string])[],
  chosen: string,
): Markup {
  const options = entries.map(
    ([value, text]) =>
      html`<option value="${value}" ${attribute('selected', value === chosen)}>${text}</option>`,
  );
  return html`<select id="${id}" name="${name}" ${attribute('required', required)}>
    ${options}
  </select>`;
}

function label({ say }: View, { name, kind, title, required, many, choices }: VerbOption): Markup {
  // The list below the label offers the words.
  const text = say(title).replace(choices ? `: ${choices.join(' | ')}` : '', '');
  const notes = [required ? say(w.required) : '', many && kind === 'text' ? say(w.onePerLine) : ''].filter(
    (note) => note !== '',
  );
  const start = text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
  return html`<span>${start}</span> <small>${[`--${name}`, ...notes].join(' · ')}</small>`;
}

function control(
  view: View,
  { name, required, many, choices }: VerbOption,
  id: string,
  said: readonly string[],
): Markup {
  const needed = attribute('required', required === true);
  if (many) {
    return html`<textarea
      id="${id}"
      name="${name}"
      rows="${Math.max(2, said.length)}"
      autocomplete="off"
      spellcheck="false"
      ${needed}
    >
${said.join('\n')}</textarea>`;
  }
  if (choices) {
    const none = ['', view.say(w.notSaid)] as const;
    return selectField(
      { id, name, required: required === true },
      [none, ...choices.map((one) => [one, choiceTitle(view, name, one)] as const)],
      said[0] ?? '',
    );
  }
  const type = name === 'approved-on' ? 'date' : 'text';
  return html`<input
    id="${id}"
    type="${type}"
    name="${name}"
    value="${said[0] ?? ''}"
    autocomplete="off"
    ${needed}
  />`;
}

/** Tables are offered by what they are called, too. */
function choiceTitle({ say }: View, option: string, choice: string): string {
  const table = option === 'table' ? tables.find(({ name }) => name === choice) : undefined;
  return table ? `${say(table.title)} (${choice})` : choice;
}

/** A place to drop a file, and a path for what lies in the portal's folder already. */
function pathField(view: View, option: VerbOption, said: readonly string[]): Markup {
  const { name, many } = option;
  const id = `o-${name}`;
  const { say } = view;
  if (name === 'to') {
    return html`<p class="field">
      <label for="${id}">${label(view, option)}</label
      ><input
        id="${id}"
        type="text"
        name="${name}"
        value="${said[0] ?? ''}"
        autocomplete="off"
        ${attribute('required', option.required === true)}
      />
    </p>`;
  }
  const now =
    said.length === 0
      ? null
      : html`<p class="chosen">
          ${say(w.fileNow)} <strong>${said.map((path) => basename(path)).join(', ')}</strong>
        </p>`;
  return html`<div class="field">
    <label for="f-${name}">${label(view, option)}</label>
    <div class="drop" data-drop>
      <input id="f-${name}" type="file" name="${uploadName(name)}" ${attribute('multiple', many === true)} />
      <p class="hint">${say(w.dropHere)}</p>
      <p class="chosen" data-chosen role="status"></p>
    </div>
    ${now}
    <details class="more">
      <summary>${say(w.orPath)}</summary>
      <p class="field">
        <label for="${id}" class="visually-hidden">${say(w.orPath)}: ${name}</label
        ><input
          id="${id}"
          type="text"
          name="${name}"
          value="${said.join('\n')}"
          autocomplete="off"
          spellcheck="false"
        />
      </p>
    </details>
  </div>`;
}
