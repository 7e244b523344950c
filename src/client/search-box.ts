import { searchWords } from '../wording/words/search-words.ts';
import { fromQuery, showAddress, toQuery, type Asked } from './search-address.ts';
import { readEntries } from './search-entries.ts';
import { moveThroughResults } from './search-list.ts';
import type { PageFilters } from './search-pagefind.ts';
import { SearchResults } from './search-results.ts';

/** So long, in milliseconds, the reader has to pause before a search begins. */
const pause = 120;

/** The search box with its results: on its own page, whose address it keeps in step, and in the dialog. */
class SiteSearch extends HTMLElement {
  #results: SearchResults | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    if (this.#results) return;
    const index = this.#part('index');
    const lang = document.documentElement.lang === 'en' ? 'en' : 'vi';
    this.#results = new SearchResults(
      { status: this.#part('status'), agencies: this.#part('agencies'), pages: this.#part('pages'), index },
      readEntries(index),
      searchWords[lang],
    );
    const filters = this.querySelector('fieldset')!;
    filters.disabled = false;
    filters.hidden = false;
    this.#field.addEventListener('input', () => this.#later());
    filters.addEventListener('change', () => this.#search());
    this.querySelector('form')!.addEventListener('submit', (event) => this.#submit(event));
    this.addEventListener('keydown', (event) => moveThroughResults(event, this.#field, this));
    if (!this.#inDialog) this.#fill(fromQuery(location.search));
    if (this.#asked.query !== '') this.#search();
  }

  get #field(): HTMLInputElement {
    return this.querySelector<HTMLInputElement>('[data-search-field]')!;
  }

  get #inDialog(): boolean {
    return this.closest('dialog') !== null;
  }

  get #asked(): Asked {
    return {
      query: this.#field.value,
      kind: this.#choice('kind').value,
      period: this.#choice('period').value,
    };
  }

  #part(name: string): HTMLElement {
    return this.querySelector<HTMLElement>(`[data-part="${name}"]`)!;
  }

  #choice(name: 'kind' | 'period'): HTMLSelectElement {
    return this.querySelector<HTMLSelectElement>(`select[name="${name}"]`)!;
  }

  #fill(asked: Asked): void {
    // What the reader typed before this code was there stays.
    if (this.#field.value === '') this.#field.value = asked.query;
    for (const name of ['kind', 'period'] as const) {
      const choice = this.#choice(name);
      choice.value = asked[name];
      // An address may ask for what there is not.
      if (choice.selectedIndex < 0) choice.selectedIndex = 0;
    }
  }

  #submit(event: SubmitEvent): void {
    event.preventDefault();
    if (this.#inDialog) location.href = (event.target as HTMLFormElement).action + toQuery(this.#asked);
    else this.#search();
  }

  #later(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#search(), pause);
  }

  #search(): void {
    clearTimeout(this.#timer);
    if (!this.#inDialog) showAddress(this.#asked);
    const kinds = [...this.#choice('kind').options];
    void this.#results?.show(
      this.#asked,
      this.#labels(),
      this.dataset['bundle']!,
      (kind) => kinds.find(({ value }) => value === kind)?.text ?? '',
    );
  }

  /** Pagefind knows kinds and periods by the text of their options. */
  #labels(): PageFilters {
    const chosen = (['kind', 'period'] as const).flatMap((name) => {
      const { value, selectedOptions } = this.#choice(name);
      return value === '' ? [] : [[name, selectedOptions[0]!.text] as const];
    });
    return Object.fromEntries(chosen);
  }
}

customElements.define('site-search', SiteSearch);
