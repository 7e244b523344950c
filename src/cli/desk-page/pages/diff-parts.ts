import type { Confirmation } from '../../../desk/diff/confirmations.ts';
import type { ComparisonFacts, DiffData } from '../../../desk/diff/outcome.ts';
import { diffWords } from '../../../wording/desk/diff-words.ts';
import { resultWords as w } from '../../../wording/desk/page-words.ts';
import { formatTime } from '../../../wording/times.ts';
import { html, type Markup } from '../parts/markup.ts';
import type { Ran } from '../run-verb.ts';
import type { View } from '../view.ts';

/** As many as a page is read with; the report has them all. */
const shown = 40;

/** The fields of reasons: `ly-do.<id of the jump>`. */
export const reasonName = (id: string): string => `ly-do.${id}`;

/** The jumps to be confirmed, then what changes against each other state. */
export function diffParts(view: View, { outcome }: Ran): Markup | null {
  const data = (outcome?.data ?? null) as DiffData | null;
  if (data === null) return null;
  return html`${jumpForm(view, data)}${data.comparisons.map((one) => comparison(view, one))}`;
}

function jumpForm(view: View, { comparisons, confirmations }: DiffData): Markup | null {
  const { say, to, release } = view;
  if (!comparisons.some(({ against }) => against === 'before')) return null;
  const open = confirmations.filter(({ confirmed }) => !confirmed);
  const known = confirmations.filter(({ confirmed }) => confirmed);
  const list =
    known.length > 0 &&
    html`<h3>${say(w.confirmed)}</h3>
      <ul class="confirmed">
        ${known.map((jump) => html`<li>${placeOf(jump)}: ${numbers(jump)}. <em>${jump.why}</em></li>`)}
      </ul>`;
  if (open.length === 0)
    return html`<p class="good">${say(w.noJumps)}</p>
      ${list}`;
  const items = open.map((jump) => {
    const id = `ly-do-${jump.id}`;
    return html`<li class="jump">
      <p>
        <strong>${placeOf(jump)}</strong><br />${numbers(jump)}
        <span class="soft"
          >(${say(w.times).toLocaleLowerCase('vi')}: ${number(jump.deviation, view.lang)})</span
        >
      </p>
      <p class="field">
        <label for="${id}">${say(w.why)}</label
        ><input id="${id}" type="text" name="${reasonName(jump.id)}" autocomplete="off" />
      </p>
    </li>`;
  });
  const action = to.step(release!.series, release!.period, 'so-sanh');
  return html`<h3>${say(w.jumps)} (${open.length})</h3>
    <p>${say(w.jumpsAbout)}</p>
    <form method="post" action="${action}" class="card">
      <ul class="jumps">
        ${items}
      </ul>
      <button class="primary">${say(w.confirm)}</button>
    </form>
    ${list}`;
}

function placeOf({ table, row, column }: Confirmation): string {
  return `${table} · ${row} · ${column}`;
}

function numbers({ old, new: fresh }: Confirmation): string {
  return `${old} → ${fresh}`;
}

/** With the sign and the comma of the language; one decimal, as the comparison rounds it. */
function number(value: number, lang: View['lang']): string {
  const text = Math.abs(value).toFixed(1);
  return `${value < 0 ? '−' : '+'}${lang === 'vi' ? text.replace('.', ',') : text}`;
}

function comparison(view: View, facts: ComparisonFacts): Markup {
  const { say, lang } = view;
  const { against, period, version, tables, told } = facts;
  const cells = tables.flatMap(({ table, cells: own }) => own.map((cell) => ({ table, ...cell })));
  const changed = told.filter(({ before, after }) => before !== after);
  const rows = cells.slice(0, shown).map(
    ({ table, key, column, old, new: fresh }) =>
      html`<tr>
        <td>${table}</td>
        <td>${key}</td>
        <td>${column}</td>
        <td>${old || '∅'}</td>
        <td>${fresh || '∅'}</td>
      </tr>`,
  );
  const c = diffWords.columns;
  const head = [c.table, c.row, c.column, c.old, c.new].map((one) => html`<th scope="col">${say(one)}</th>`);
  const rest = cells.length - rows.length;
  const title = `${say(diffWords.heads[against])} (${formatTime(period, lang)}, ${version})`;
  return html`<h3>${title}</h3>
    ${
      changed.length > 0 &&
      html`<h4>${say(w.told)}</h4>
        <dl class="told">
          ${changed.map(
            (one) =>
              html`<dt>${diffWords.told[one.of]}${one.ranking && ` · ${one.ranking}`}</dt>
                <dd><span class="soft">${say(w.before)}:</span> ${one.before ?? say(w.nothing)}</dd>
                <dd><span class="soft">${say(w.after)}:</span> ${one.after ?? say(w.nothing)}</dd>`,
          )}
        </dl>`
    }
    ${
      rows.length > 0 &&
      html`<details class="more">
        <summary>${say(w.cells)} (${cells.length})</summary>
        <div class="table-frame" role="region" aria-label="${say(w.cells)}" tabindex="0">
          <table>
            <thead>
              <tr>
                ${head}
              </tr>
            </thead>
            <tbody>
              ${rows}
            </tbody>
          </table>
        </div>
        ${rest > 0 && html`<p>${say(w.rest(rest))}</p>`}
      </details>`
    }
    ${rows.length === 0 && changed.length === 0 && html`<p>${say(w.noCells)}</p>`}`;
}
