import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { releaseDesk } from '../../../desk/diff/confirmations.ts';
import type { ImportPlan } from '../../../desk/import/plan.ts';
import { importWords as w, pageWords } from '../../../wording/desk/page-words.ts';
import { answerNames } from '../import-answers.ts';
import { importChoices } from '../import-choices.ts';
import { hiddenFields, optionField } from '../parts/fields.ts';
import { html, type Markup } from '../parts/markup.ts';
import { shownProblems } from '../parts/problems.ts';
import { canConfirm, type Ran } from '../run-verb.ts';
import { steps } from '../steps.ts';
import type { View } from '../view.ts';
import { workbookExcerpt } from './check-parts.ts';
import { answerFields, optionsInDoubt } from './import-doubts.ts';
import { columnTable } from './import-columns.ts';

/** The plan of an import: the sheet's own rows with their problems, then all that can be settled, in one form. */
export function importParts(view: View, ran: Ran): Markup | null {
  const { say, to, release, desk, lang } = view;
  const { outcome, values, verb } = ran;
  const { series, period } = release!;
  const plan = outcome!.data as ImportPlan | null;
  const [path, table = ''] = ['file', 'table'].map((name) => values.get(name)?.[0]);
  if (path === undefined) return null;
  const problems = outcome!.problems;
  const excerpt = workbookExcerpt(
    view,
    path,
    problems.slice(0, shownProblems),
    values,
    plan?.headerRows ?? null,
  );
  if (values.has('yes') && plan !== null && outcome!.written.some((file) => file.endsWith('.origin.json')))
    return excerpt;
  const choices = importChoices(desk, series, period, table, lang);
  const doubted = optionsInDoubt(problems);
  const options = steps.find((step) => step.verb === 'import')!.forms[0]!.more!;
  const optionOf = (name: string) => verb.options.find((option) => option.name === name)!;
  const answers = [
    ...doubted.flatMap((name) => (options.includes(name) ? [optionField(view, optionOf(name), values)] : [])),
    ...answerFields(view, problems, choices),
  ];
  const rest = options
    .filter((name) => !doubted.includes(name))
    .map((name) => optionField(view, optionOf(name), values));
  const action = to.step(series, period, 'nhap');
  const ready = canConfirm(ran);
  const again = html`<button class="${ready ? '' : 'primary'}">${say(w.lookAgain)}</button>`;
  const write = html`<button class="primary" name="yes" value="1">
    ${say(steps.find((step) => step.verb === 'import')!.words.confirm!)}
  </button>`;
  return html`${excerpt}
    <form method="post" action="${action}" enctype="multipart/form-data" class="plan">
      ${hiddenFields(values, ['yes', ...options])}
      ${
        answers.length > 0 &&
        html`<fieldset class="card answers">
          <legend>${say(w.answers)}</legend>
          ${answers}
        </fieldset>`
      }
      ${
        plan &&
        html`<p>${say(w.rowsRead(plan.rows.length))}</p>
          ${columnTable(view, plan, problems, values, choices)}${agencyTable(view, plan)}${leftOutList(view, plan)}`
      }
      <details class="more">
        <summary>${say(pageWords.moreOptions)}</summary>
        ${rest}
      </details>
      <p class="buttons">${ready ? [write, again] : again}</p>
    </form>
    ${jsonForm(view, ran, table, action)}`;
}

function agencyTable({ say }: View, { agencies }: ImportPlan): Markup | null {
  const names = Object.entries(agencies);
  if (names.length === 0) return null;
  const rows = names.map(
    ([name, id]) =>
      html`<tr>
        <td>${name}</td>
        <td><code>${id}</code></td>
      </tr>`,
  );
  return html`<details class="more">
    <summary>${say(w.agencies)} (${names.length})</summary>
    <table>
      <thead>
        <tr>
          <th scope="col">${say(w.inTheFile)}</th>
          <th scope="col">${say(w.isId)}</th>
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>
  </details>`;
}

function leftOutList({ say }: View, { leftOutRows, leftOutSheets }: ImportPlan): Markup | null {
  const items = [
    ...leftOutSheets.map(
      ({ name, reason }) => html`<li>${say(pageWords.sheet)} «${name}»: ${say(reason)}</li>`,
    ),
    ...leftOutRows.map(
      ({ row, text, reason }) =>
        html`<li>${say(pageWords.row)} ${row}${text !== '' && ` «${text}»`}: ${say(reason)}</li>`,
    ),
  ];
  return items.length === 0
    ? null
    : html`<details class="more">
        <summary>${say(w.leftOut)} (${items.length})</summary>
        <ul>
          ${items}
        </ul>
      </details>`;
}

/** All matches as JSON: what no field above reaches. */
function jsonForm(view: View, { values }: Ran, table: string, action: string): Markup | null {
  const { say, desk, release } = view;
  const proposed = join(releaseDesk(desk.outRoot, release!.series, release!.period), `${table}.mapping.json`);
  const path = values.get('mapping')?.[0] ?? proposed;
  if (!existsSync(path)) return null;
  const text = readFileSync(path, 'utf8');
  return html`<details class="more">
    <summary>${say(w.asJson)}</summary>
    <form method="post" action="${action}" enctype="multipart/form-data">
      ${hiddenFields(values, ['yes', 'mapping'])}
      <p class="field">
        <label for="json" class="visually-hidden">${say(w.asJson)}</label
        ><textarea id="json" name="${answerNames.json}" rows="14" spellcheck="false" class="code">
${text}</textarea>
      </p>
      <button>${say(w.useJson)}</button>
    </form>
  </details>`;
}
