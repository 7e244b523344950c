import { followed } from '../portal/what-if-changes.ts';
import { fitsScale, isPublished, publishedWeights, trialRanking, type TrialRow } from '../portal/what-if.ts';
import type { WhatIfFile } from '../portal/what-if-file.ts';
import { parseWhatIfQuery, toWhatIfQuery, whatIfFields } from '../site/what-if-address.ts';
import { showAbout } from './what-if-about.ts';
import { saveCsv } from './save-csv.ts';
import { csvName, whatIfCsv } from './what-if-csv.ts';
import { loadTable } from './what-if-files.ts';
import { findingsOf, type Findings } from './what-if-findings.ts';
import { part, say } from './what-if-parts.ts';
import { buildRows, showTrial } from './what-if-rows.ts';
import { buildWeights, criterionOf, showWeights, touchedWeights, weightIn } from './what-if-weights.ts';

/** Starts the calculation with what the address asks for. Throws when its data cannot be had. */
export async function startWhatIf(root: HTMLElement): Promise<void> {
  await new WhatIfTool(root).open();
}

class WhatIfTool {
  readonly #root: HTMLElement;
  readonly #lang = document.documentElement.lang === 'en' ? 'en' : 'vi';
  #file!: WhatIfFile;
  #weights: readonly number[] = [];
  #agency: string | null = null;
  #trial: readonly TrialRow[] | null = null;
  /** What the reader changed last: a second change of the same is no further step back in the history. */
  #lastChanged: Element | null = null;

  constructor(root: HTMLElement) {
    this.#root = root;
  }

  async open(): Promise<void> {
    await (location.search === '' ? this.#readFields() : this.#readAddress());
    this.#root.addEventListener('input', ({ target }) => this.#input(target as Element));
    this.#root.addEventListener('change', ({ target }) => void this.#change(target as Element));
    this.#root.addEventListener('click', ({ target }) => this.#click((target as Element).closest('button')));
    addEventListener('popstate', () => void this.#readAddress());
  }

  /** What the reader chose before this code was there stays. */
  async #readFields(): Promise<void> {
    await this.#openTable(this.#tables.value);
    this.#weights = touchedWeights(this.#root, this.#file);
    this.#agency = this.#agencies.value || null;
    if (this.#query() === '') this.#show();
    else this.#settle(this.#root);
  }

  get #tables(): HTMLSelectElement {
    return this.#root.querySelector<HTMLSelectElement>(`[name=${whatIfFields.table}]`)!;
  }

  get #agencies(): HTMLSelectElement {
    return this.#root.querySelector<HTMLSelectElement>(`[name=${whatIfFields.agency}]`)!;
  }

  get #table(): HTMLTableElement {
    return this.#root.querySelector('table')!;
  }

  async #readAddress(): Promise<void> {
    const { table, weights, agency, refused } = parseWhatIfQuery(location.search);
    const known = [...this.#tables.options].map(({ value }) => value);
    const exists = table === null || known.includes(table);
    await this.#openTable(exists && table !== null ? table : known[0]!);
    const fits = weights === null || (exists && fitsScale(this.#file, weights));
    this.#weights = (fits ? weights : null) ?? publishedWeights(this.#file);
    this.#agency = agency;
    this.#lastChanged = null;
    part(this.#root, 'refused').hidden = exists && fits && refused.length === 0;
    const findings = this.#show();
    if (location.search !== '') this.#announce(findings);
    this.#pointOtherLanguage();
  }

  /** Shows another table; the same criteria keep their weights, so that years can be tried alike. */
  async #openTable(key: string): Promise<void> {
    this.#tables.value = key;
    const address = this.#tables.selectedOptions[0]!.dataset['file']!;
    const file = await loadTable(address);
    // Another one was asked for in the meantime.
    if (this.#tables.value !== key) return this.#openTable(this.#tables.value);
    const ids = (table: WhatIfFile | undefined): string => String(table?.criteria.map(({ id }) => id));
    if (ids(file) !== ids(this.#file) || !fitsScale(file, this.#weights))
      this.#weights = publishedWeights(file);
    this.#file = file;
    buildWeights(this.#root, file, this.#lang);
    buildRows(this.#table, file, this.#lang);
    showAbout(this.#root, file, address, this.#lang);
    part(this.#root, 'failed').hidden = true;
  }

  /** The same for a reader who has a table before them: where the other cannot be had, this one stays. */
  async #changeTable(): Promise<void> {
    try {
      await this.#openTable(this.#tables.value);
    } catch {
      this.#tables.value = this.#file.key;
      part(this.#root, 'failed').hidden = false;
    }
  }

  #input(target: Element): void {
    const index = criterionOf(this.#root, target);
    const weight = index < 0 ? null : weightIn(target as HTMLInputElement);
    if (weight === null) return;
    this.#weights = this.#weights.with(index, weight);
    this.#show(target);
  }

  async #change(target: Element): Promise<void> {
    if (target === this.#tables) await this.#changeTable();
    if (target === this.#agencies) this.#agency = this.#agencies.value || null;
    this.#settle(target);
  }

  #click(button: HTMLButtonElement | null): void {
    const action = button?.dataset['action'];
    if (!button || action === undefined) return;
    if (action === 'download') {
      saveCsv(csvName(this.#file), whatIfCsv(this.#file, this.#weights, this.#trial, this.#lang));
      return;
    }
    const only = criterionOf(this.#root, button);
    const published = publishedWeights(this.#file);
    const largest = Math.max(...published);
    if (action === 'reset') this.#weights = published;
    if (action === 'equal') this.#weights = published.map(() => largest);
    if (action === 'only') this.#weights = published.map((_, index) => (index === only ? largest : 0));
    this.#settle(button);
  }

  /** After a change that is done: everything shown, said, and kept in the address. */
  #settle(changed: Element): void {
    this.#announce(this.#show());
    part(this.#root, 'refused').hidden = true;
    const query = this.#query();
    if (query === location.search) return;
    const address = location.pathname + query + location.hash;
    if (this.#lastChanged === changed) history.replaceState(history.state, '', address);
    else history.pushState(null, '', address);
    this.#lastChanged = changed;
    this.#pointOtherLanguage();
  }

  /** The query of the address of what is shown; `''` for the newest table as published. */
  #query(): string {
    const weights = isPublished(this.#file, this.#weights) ? null : this.#weights;
    const table = weights === null && this.#tables.selectedIndex === 0 ? null : this.#file.key;
    return toWhatIfQuery({ table, weights, agency: this.#agency });
  }

  /** @param typing the field in which the reader is at work */
  #show(typing: Element | null = null): Findings {
    this.#trial = trialRanking(this.#file, this.#weights);
    const mine = new Set(followed(this.#file.agencies, this.#agency).map(({ id }) => id));
    showWeights(this.#root, this.#weights, this.#lang, typing);
    showTrial(this.#table, this.#file, this.#trial, mine, this.#lang);
    this.#agencies.value = this.#agency ?? '';
    if (this.#agencies.selectedIndex < 0) this.#agencies.selectedIndex = 0;
    const findings = findingsOf(this.#file, this.#weights, this.#trial, this.#agency, this.#lang);
    say(this.#root, 'short', findings.short);
    say(this.#root, 'finding', findings.full);
    say(this.#root, 'followed', findings.followed);
    part(this.#root, 'followed').hidden = findings.followed === '';
    return findings;
  }

  /** Tells those who do not see the table; not while a slider is still moving. */
  #announce({ full, followed: mine }: Findings): void {
    say(this.#root, 'status', `${full} ${mine}`);
  }

  #pointOtherLanguage(): void {
    const other = document.querySelector<HTMLAnchorElement>('header a[rel="alternate"]');
    if (other) other.search = location.search;
  }
}
