import { nameKey } from '../wording/search-names.ts';
import { shownTasks } from '../wording/sentences/shown-tasks.ts';
import { fits, taskFields, toTaskAddress, type TaskQuery, type TaskRow } from './task-query.ts';

/** Fields that filter the full list of tasks, all at once, and are kept in the address of the page. */
class TaskFilter extends HTMLElement {
  #rows: readonly (readonly [HTMLTableRowElement, TaskRow])[] = [];

  connectedCallback(): void {
    this.#rows = [...this.querySelectorAll<HTMLTableRowElement>('tbody tr')].map((row) => [
      row,
      readRow(row),
    ]);
    const form = this.#form;
    form.hidden = false;
    for (const field of taskFields) this.#fill(field, new URLSearchParams(location.search).get(field) ?? '');
    form.addEventListener('input', () => this.#apply());
    // What is asked is shown at once; the button is for those who look for one.
    form.addEventListener('submit', (event) => event.preventDefault());
    // Fields are empty only after the event.
    form.addEventListener('reset', () => setTimeout(() => this.#apply()));
    this.#apply();
  }

  get #form(): HTMLFormElement {
    return this.querySelector('form')!;
  }

  #field(name: string): HTMLInputElement | HTMLSelectElement {
    return this.#form.elements.namedItem(name) as HTMLInputElement | HTMLSelectElement;
  }

  #fill(name: string, value: string): void {
    const field = this.#field(name);
    // What the reader chose before this code was there stays.
    if (field.value === '') field.value = value;
    // An address may ask for what there is not.
    if (field instanceof HTMLSelectElement && field.selectedIndex < 0) field.selectedIndex = 0;
  }

  #apply(): void {
    const values = taskFields.map((field) => [field, this.#field(field).value] as const);
    const asked = Object.fromEntries(values) as unknown as TaskQuery;
    let shown = 0;
    for (const [element, row] of this.#rows) {
      element.hidden = !fits(row, asked);
      if (!element.hidden) shown += 1;
    }
    const query = toTaskAddress(asked);
    const lang = document.documentElement.lang === 'en' ? 'en' : 'vi';
    this.querySelector('[role=status]')!.textContent =
      query === '' ? '' : shownTasks(shown, this.#rows.length, lang);
    history.replaceState(history.state, '', location.pathname + query + location.hash);
    const other = document.querySelector<HTMLAnchorElement>('header a[rel="alternate"]');
    if (other) other.search = query;
  }
}

function readRow(row: HTMLTableRowElement): TaskRow {
  const { g = '', a = '', q = '' } = row.dataset;
  const state = (row.parentElement as HTMLElement).dataset['state'] ?? '';
  const key = nameKey(row.querySelector('th')!.textContent);
  return { key, 'tinh-trang': state, nhom: g, 'co-quan': a, han: q.toLowerCase() };
}

customElements.define('task-filter', TaskFilter);
