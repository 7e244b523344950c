import { searchWords } from '../wording/words/search-words.ts';
import { findAgencies, readEntries, type Entry } from './search-entries.ts';
import { excerptPieces } from './search-excerpt.ts';
import { moveThroughResults, resultItem } from './search-list.ts';
import { loadPagefind, type Hit } from './search-pagefind.ts';
import { findPages } from './search-pages.ts';
import { addressWith, showAddress } from './search-address.ts';

/** So many results are shown at first, and more with each press of the button. */
const pageSize = 10;
/** So many agencies stand above the pages. */
const mostAgencies = 5;
/** How long the reader has to pause, in milliseconds, before a search begins. */
const pause = 120;

/** The search box with its results, on its page and in the dialog. */
class SiteSearch extends HTMLElement {
  #entries: readonly Entry[] = [];
  /** Counts searches: the answer to an older one is dropped. */
  #turn = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #waiting: Hit[] = [];

  connectedCallback(): void {
    this.#entries = readEntries(this.#part('index'));
    const filters = this.querySelector('fieldset')!;
    filters.disabled = false;
    filters.hidden = false;
    if (!this.#inDialog) this.#readAddress();
    this.#field.addEventListener('input', () => this.#later());
    filters.addEventListener('change', () => void this.#search());
    this.#form.addEventListener('submit', (event) => this.#submit(event));
    this.addEventListener('keydown', (event) => moveThroughResults(event, this.#field, this.#part('results')));
    this.#part('more').addEventListener('click', () => void this.#showMore(this.#turn));
    if (this.#field.value.trim() !== '') void this.#search();
  }

  get #form(): HTMLFormElement {
    return this.querySelector('form')!;
  }

  get #field(): HTMLInputElement {
    return this.querySelector<HTMLInputElement>('[data-search-field]')!;
  }

  get #inDialog(): boolean {
    return this.closest('dialog') !== null;
  }

  #part(name: string): HTMLElement {
    return this.querySelector<HTMLElement>(`[data-part="${name}"]`)!;
  }

  #choice(name: 'kind' | 'period'): HTMLSelectElement {
    return this.querySelector<HTMLSelectElement>(`select[name="${name}"]`)!;
  }

  #readAddress(): void {
    const asked = new URLSearchParams(location.search);
    if (asked.has('q')) this.#field.value = asked.get('q')!;
    for (const name of ['kind', 'period'] as const) this.#choice(name).value = asked.get(name) ?? '';
  }

  #submit(event: SubmitEvent): void {
    event.preventDefault();
    if (this.#inDialog) location.href = addressWith(this.#form);
    else void this.#search();
  }

  #later(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#search(), pause);
  }

  async #search(): Promise<void> {
    clearTimeout(this.#timer);
    this.#turn += 1;
  }
}
