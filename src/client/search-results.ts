import type { SearchWords } from '../wording/words/search-words.ts';
import type { Asked } from './search-address.ts';
import { findAgencies, type Entry } from './search-entries.ts';
import { excerptOf } from './search-excerpt.ts';
import { resultItem } from './search-list.ts';
import { loadPagefind, type Hit, type PageData, type PageFilters } from './search-pagefind.ts';
import { findPages } from './search-pages.ts';

/** So many results stand there at first, and come with each press of the button. */
const pageSize = 10;
/** So many agencies stand above the pages until all are asked for. */
const fewAgencies = 6;

/** The parts of the search box that show what was found. */
interface ResultParts {
  readonly status: HTMLElement;
  readonly agencies: HTMLElement;
  readonly pages: HTMLElement;
  /** The index from A to Z, which stands in where there is nothing else to show. */
  readonly index: HTMLElement;
}

/** Searches and shows: agencies at once from the index from A to Z, then the pages that Pagefind finds. */
export class SearchResults {
  /** Counts searches: what an older one finds is dropped. */
  #turn = 0;
  #waiting: readonly Hit[] = [];
  #query = '';
  /** The addresses of the agencies above, which do not stand among the pages a second time. */
  #named: ReadonlySet<string> = new Set();
  readonly #parts: ResultParts;
  readonly #entries: readonly Entry[];
  readonly #words: SearchWords;

  constructor(parts: ResultParts, entries: readonly Entry[], words: SearchWords) {
    this.#parts = parts;
    this.#entries = entries;
    this.#words = words;
    button(parts.agencies).addEventListener('click', () => this.#allAgencies());
    button(parts.pages).addEventListener('click', () => void this.#morePages());
  }

  /**
   * @param labels the names by which Pagefind and readers know the kind and the period that are asked for
   * @param kindLabel the name of a kind of page
   */
  async show(
    asked: Asked,
    labels: PageFilters,
    bundle: string,
    kindLabel: (kind: string) => string,
  ): Promise<void> {
    const turn = (this.#turn += 1);
    const query = asked.query.trim();
    const agencies = query === '' ? [] : findAgencies(this.#entries, query, asked);
    this.#named = new Set(agencies.map(({ href }) => href));
    this.#showAgencies(agencies, kindLabel);
    if (query === '') {
      this.#say('idle', '');
      return;
    }
    if (this.#parts.pages.hidden) this.#say('loading', this.#words.loading);
    try {
      const found = await findPages(await loadPagefind(bundle), query, labels);
      if (turn !== this.#turn) return;
      this.#waiting = found;
      this.#query = query;
      const first = await this.#take(query);
      if (turn !== this.#turn) return;
      list(this.#parts.pages).replaceChildren(...first);
      if (found.length + agencies.length > 0) {
        this.#say('found', this.#words.results(found.length, query, agencies.length));
      } else this.#say('none', `${this.#words.none(query)} ${this.#words.tryThis}`);
    } catch {
      if (turn === this.#turn) this.#say('failed', this.#words.failed);
    }
  }

  #say(state: 'idle' | 'loading' | 'found' | 'none' | 'failed', text: string): void {
    const { status, pages, index } = this.#parts;
    status.textContent = text;
    status.dataset['state'] = state;
    pages.hidden = state !== 'found' || list(pages).childElementCount === 0;
    index.hidden = state === 'found' || state === 'loading';
    button(pages).hidden = this.#waiting.length === 0;
  }

  #showAgencies(agencies: readonly Entry[], kindLabel: (kind: string) => string): void {
    const part = this.#parts.agencies;
    const items = agencies.map(({ href, label, note, kind }) =>
      resultItem({
        href,
        title: label,
        about: kindLabel(kind),
        text: note === '' ? [] : [{ text: note, marked: false }],
      }),
    );
    items.forEach((item, index) => (item.hidden = index >= fewAgencies));
    list(part).replaceChildren(...items);
    part.hidden = items.length === 0;
    button(part).hidden = items.length <= fewAgencies;
  }

  #allAgencies(): void {
    const hidden = [...list(this.#parts.agencies).children].filter((item) => (item as HTMLElement).hidden);
    for (const item of hidden) (item as HTMLElement).hidden = false;
    button(this.#parts.agencies).hidden = true;
    hidden[0]?.querySelector('a')?.focus();
  }

  /** Shows the next results and puts the focus on the first of them. */
  async #morePages(): Promise<void> {
    const turn = this.#turn;
    const items = await this.#take(this.#query);
    if (turn !== this.#turn) return;
    list(this.#parts.pages).append(...items);
    button(this.#parts.pages).hidden = this.#waiting.length === 0;
    items[0]?.querySelector('a')?.focus();
  }

  async #take(query: string): Promise<readonly HTMLLIElement[]> {
    const items: HTMLLIElement[] = [];
    const turn = this.#turn;
    while (turn === this.#turn && items.length < pageSize && this.#waiting.length > 0) {
      const next = this.#waiting.slice(0, pageSize - items.length);
      this.#waiting = this.#waiting.slice(next.length);
      const pages = await Promise.all(next.map((hit) => hit.data()));
      items.push(...pages.filter(({ url }) => !this.#named.has(url)).map((page) => pageItem(page, query)));
    }
    return items;
  }
}

function pageItem({ url, content, meta, filters }: PageData, query: string): HTMLLIElement {
  const about = [filters['kind']?.[0], filters['period']?.[0]].filter((text) => text !== undefined);
  const title = meta['title'] ?? url;
  return resultItem({
    href: url,
    title,
    about: about.join(' · '),
    text: excerptOf(content, title, query),
  });
}

const list = (part: HTMLElement): HTMLElement => part.querySelector<HTMLElement>('ol')!;
const button = (part: HTMLElement): HTMLElement => part.querySelector<HTMLElement>('button')!;
