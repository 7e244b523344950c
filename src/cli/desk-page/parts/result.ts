import { pageWords as w } from '../../../wording/desk/page-words.ts';
import type { Bilingual } from '../../../intake/table.ts';
import { plainLine } from '../plain-line.ts';
import { canConfirm, type Ran } from '../run-verb.ts';
import type { View } from '../view.ts';
import { hiddenFields } from './fields.ts';
import { html, type Content, type Markup } from './markup.ts';
import { writtenFiles } from './papers.ts';
import { problemTable } from './problems.ts';

interface ResultParts {
  /** Where the form of the confirmation goes. */
  readonly action: string;
  readonly confirm?: Bilingual | undefined;
  readonly long?: boolean | undefined;
  /** Between the problems and the files. */
  readonly more?: Content;
  /** At the end, once it is done. */
  readonly next?: Content;
  /** The page asks for the confirmation itself. */
  readonly ownConfirm?: boolean;
  /** The lines of the verb stand at the end, folded: the page shows the same in its own way. */
  readonly foldLines?: boolean;
}

/** How a verb ended: the same lines and problems as on the terminal, and what can be done next. */
export function resultSection(view: View, ran: Ran, parts: ResultParts): Markup {
  const { say } = view;
  const { outcome, refusals } = ran;
  const planned = canConfirm(ran);
  const problems = outcome?.problems ?? [];
  const done = outcome?.ok === true;
  const kind = planned ? 'plan' : done ? 'done' : 'refused';
  const heading = { plan: w.resultPlan, done: w.resultDone, refused: w.resultRefused }[kind];
  const count = problems.length > 0 ? `: ${say(w.problems(problems.length))}` : '';
  const lines = (outcome?.lines ?? [])
    .map((line) => plainLine(say(line)))
    .filter((line) => line.trim() !== '' && !(parts.more && line.startsWith('  ')));
  const list =
    lines.length > 0 &&
    html`<ul class="lines">
      ${lines.map((line) => html`<li>${line}</li>`)}
    </ul>`;
  return html`<section class="result ${kind}" aria-labelledby="ket-qua">
    <h2 id="ket-qua" tabindex="-1" autofocus>${say(heading)}${count}</h2>
    ${refusals.map((text) => html`<p class="refusal">${say(text)}</p>`)} ${!parts.foldLines && list}
    ${problemTable(view, problems, parts.ownConfirm)} ${parts.more}
    ${
      parts.foldLines &&
      list &&
      html`<details class="more">
        <summary>${say(w.details)}</summary>
        ${list}
      </details>`
    }
    ${writtenFiles(view, outcome?.written ?? [])}
    ${planned && !parts.ownConfirm && confirmForm(view, ran, parts)} ${done && !planned && parts.next}
  </section>`;
}

/** The plan as a form that asks for it to be done. */
function confirmForm(view: View, { values }: Ran, { action, confirm, long }: ResultParts): Markup {
  return html`<form method="post" action="${action}" class="confirm" ${long && { markup: ' data-long' }}>
    ${hiddenFields(values)}<input type="hidden" name="yes" value="1" /><button class="primary">
      ${view.say(confirm ?? w.doIt)}</button
    >${progress(view)}
  </form>`;
}

/** What a form that takes long says while it is at work; the script shows it. */
export function progress({ say }: View): Markup {
  return html`<p
    class="progress"
    role="status"
    data-seconds="${say(w.seconds)}"
    data-text="${say(w.working)}"
  ></p>`;
}
