import { columnLetters } from '../../../outlets/xlsx/cell-address.ts';
import { pageWords as w } from '../../../wording/desk/page-words.ts';
import type { SheetExcerpt } from '../sheet-excerpt.ts';
import type { View } from '../view.ts';
import { html, type Markup } from './markup.ts';

/** Rows of the workbook with the cells that have a problem filled and numbered, under the letters of Excel. */
export function excerptTables({ say }: View, excerpts: readonly SheetExcerpt[]): Markup | null {
  if (excerpts.length === 0) return null;
  const tables = excerpts.map(({ sheet, columns, rows }) => {
    const letters = columns.map((column) => html`<th scope="col">${columnLetters(column)}</th>`);
    const body = rows.map(({ row, isHeader, cells }) => {
      const texts = cells.map(({ text, problems }) => {
        if (problems.length === 0) return html`<td>${text}</td>`;
        const numbers = problems.map((number) => html` <a href="#v-${number}">${number}</a>`);
        return html`<td class="wrong"><mark>${text === '' ? '∅' : text}</mark><sup>${numbers}</sup></td>`;
      });
      return html`<tr${isHeader && { markup: ' class="sheet-header"' }}><th scope="row">${row}</th>${texts}</tr>`;
    });
    const name = `${say(w.sheet)} «${sheet}»`;
    return html`<div class="table-frame" role="region" aria-label="${name}" tabindex="0">
      <table class="sheet">
        <caption>
          ${name}
        </caption>
        <thead>
          <tr>
            <td></td>
            ${letters}
          </tr>
        </thead>
        <tbody>
          ${body}
        </tbody>
      </table>
    </div>`;
  });
  return html`<h3>${say(w.inSheet)}</h3>
    ${tables}
    <p class="small soft">${say(w.legend)}</p>`;
}
