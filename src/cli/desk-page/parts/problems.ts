import { describeProblem, type Problem } from '../../../intake/problems.ts';
import { pageWords as w } from '../../../wording/desk/page-words.ts';
import { plainLine } from '../plain-line.ts';
import type { View } from '../view.ts';
import { html, type Markup } from './markup.ts';

/** As many as a page can be read with; the report has them all. */
export const shownProblems = 100;

/** The problems as a table: where, what, cure. The number of a row is what the excerpt of the sheet refers to. With
 * `settledBelow`, what the terminal settles by an option is settled by a field further down. */
export function problemTable(
  { say, lang }: View,
  problems: readonly Problem[],
  settledBelow = false,
): Markup | null {
  if (problems.length === 0) return null;
  const cureText = (cure: string): string => {
    const plain = plainLine(cure);
    if (plain === cure) return cure;
    return settledBelow ? [plain, say(w.settleBelow)].filter(Boolean).join(' ') : plain || cure;
  };
  const rows = problems.slice(0, shownProblems).map((problem, index) => {
    const { what, cure } = describeProblem(problem);
    return html`<tr id="v-${index + 1}">
      <td class="number">${index + 1}</td>
      <td>${place(problem, say)}</td>
      <td>${what[lang]}</td>
      <td>${cureText(cure[lang])}</td>
    </tr>`;
  });
  const rest = problems.length - rows.length;
  return html`<div
      class="table-frame"
      role="region"
      aria-label="${say(w.problems(problems.length))}"
      tabindex="0"
    >
      <table class="problems">
        <thead>
          <tr>
            <th scope="col" class="number">#</th>
            <th scope="col">${say(w.where)}</th>
            <th scope="col">${say(w.what)}</th>
            <th scope="col">${say(w.cure)}</th>
          </tr>
        </thead>
        <tbody>
          ${rows}
        </tbody>
      </table>
    </div>
    ${rest > 0 && html`<p>${say(w.moreProblems(rest))}</p>`}`;
}

/** The cell of the sheet first, which the officer sees; then the place in our file. */
function place({ file, cell, line, column, code }: Problem, say: View['say']): Markup {
  const own = [
    file,
    line === undefined ? '' : `${say(w.line)} ${line}`,
    column === undefined ? '' : `${say(w.column)} ${column}`,
  ].filter((part) => part !== '');
  return html`${cell !== undefined && html`<strong class="cell">${cell}</strong><br />`}<span class="soft"
      >${own.join(', ')}</span
    ><br /><code>${code}</code>`;
}
