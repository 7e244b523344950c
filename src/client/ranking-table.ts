import { exploring } from '../wording/sentences/exploring.ts';
import { nameKey } from '../wording/search-names.ts';
import { pageLang } from './page-lang.ts';
import { fitsFilter, type FilterRow } from './table-filter.ts';
import { cellValue, inOrder, intervalValue, type Direction } from './table-order.ts';

type Row = readonly [HTMLTableRowElement, FilterRow];

/**
 * Sorts and filters a ranking. The order in the page is the useful one and comes back with the ranks; without this code
 * the heads of the columns are plain text, and the fields stay hidden.
 */
class RankingTable extends HTMLElement {
  #rows: readonly Row[] = [];

  connectedCallback(): void {
    if (this.#rows.length > 0) return;
    this.#rows = [...this.querySelectorAll<HTMLTableRowElement>('tbody tr')].map((row) => [
      row,
      filterRow(row),
    ]);
    for (const head of this.querySelectorAll<HTMLTableCellElement>('th[data-sort]')) this.#makeSortable(head);
    const fields = this.querySelector<HTMLElement>('.table-filter')!;
    fields.hidden = false;
    fields.addEventListener('input', () => this.#filter(fields));
    // What the reader typed before this code was there, or a browser that comes back to the page filled in again.
    this.#filter(fields);
  }

  #makeSortable(head: HTMLTableCellElement): void {
    const button = document.createElement('button');
    button.type = 'button';
    button.append(...head.childNodes);
    head.append(button);
    button.addEventListener('click', () => {
      const next: Record<string, Direction> = { ascending: 'descending', descending: 'ascending' };
      this.#sort(head, next[head.ariaSort ?? ''] ?? (head.dataset['sort'] as Direction));
    });
  }

  #sort(head: HTMLTableCellElement, direction: Direction): void {
    for (const other of this.querySelectorAll('th[aria-sort]')) other.removeAttribute('aria-sort');
    head.setAttribute('aria-sort', direction);
    const lang = pageLang();
    const { compare } = new Intl.Collator(lang);
    const read = head.classList.contains('of-interval') ? intervalValue : cellValue;
    const valueOf = ([row]: Row) => {
      const cell = row.cells[head.cellIndex]!;
      // Beside the rank, the name and the sign of a movement stand words that are not sorted by.
      const shown = cell.querySelector('.rank, a, span[aria-hidden]') ?? cell;
      return read(shown.textContent, lang);
    };
    const rows = inOrder(this.#rows, valueOf, direction, compare).map(([row]) => row);
    this.querySelector('tbody')!.append(...rows);
    // The rules between the groups mean something only while the groups are whole.
    const whole = rows.every((row, index) => row === this.#rows[index]![0]);
    this.querySelector('table')!.classList.toggle('reordered', !whole);
  }

  #filter(fields: HTMLElement): void {
    const value = (name: string): string =>
      fields.querySelector<HTMLInputElement | HTMLSelectElement>(`[name=${name}]`)?.value ?? '';
    const asked = { name: value('ten'), region: value('vung') };
    let shown = 0;
    for (const [element, row] of this.#rows) {
      element.hidden = !fitsFilter(row, asked);
      if (!element.hidden) shown += 1;
    }
    const w = exploring[pageLang()];
    const none = 'below' in this.dataset ? w.noneButBelow : w.none;
    const count = shown === 0 ? none : w.shown(shown, this.#rows.length);
    const isAsked = Object.values(asked).some((part) => part.trim() !== '');
    fields.querySelector('[role=status]')!.textContent = isAsked ? count : '';
  }
}

function filterRow(row: HTMLTableRowElement): FilterRow {
  const { n = '', r = '' } = row.dataset;
  const name = row.querySelector('th a')?.textContent ?? '';
  return { names: [nameKey(name), ...n.split('|')], region: r };
}

customElements.define('ranking-table', RankingTable);
