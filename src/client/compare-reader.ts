import type { AgencyIdentity } from '../portal/agencies.ts';
import { compareChoice, mostCompared, type CompareChoice } from '../portal/compare/choice.ts';
import { compareGroup, type CompareGroup } from '../portal/compare/groups.ts';
import { comparedPeriodsOf } from '../portal/compare/comparisons.ts';
import type { CompareData } from '../portal/compare/compare-file.ts';
import { addressBook, type AddressBook } from '../site/address-book.ts';
import { readCompareQuery, writeCompareQuery, type CompareQuery } from '../site/compare-query.ts';
import type { Lang } from '../site/lang.ts';
import { agencyLabel, agencyTitle } from '../wording/model/agency-words.ts';
import { comparePage } from '../wording/pages/compare.ts';
import { nameKey } from '../wording/search-names.ts';
import { joinList } from '../wording/sentences/lists.ts';
import { Combobox } from './combobox.ts';
import { askedProblems } from './compare-problems.ts';
import { fillSelects } from './compare-selects.ts';
import { loadAgencies, loadGroup, type LoadedAgencies } from './compare-load.ts';
import { element } from './element.ts';

/** Lets a reader choose agencies, keeps them in the address, and shows them side by side. */
export class CompareReader {
  readonly #host: HTMLElement;
  #query: CompareQuery = readCompareQuery('');
  /** Counts what is shown: what an older one loads is dropped. */
  #turn = 0;
  readonly #picker: Combobox<AgencyIdentity>;
  #agencies: LoadedAgencies | undefined;
  readonly #keys = new Map<string, readonly string[]>();

  /** @param host the element around the fields and the parts to be filled */
  constructor(host: HTMLElement) {
    this.#host = host;
    const form = this.#form;
    form.addEventListener('change', (event) => this.#select(event.target as HTMLElement));
    form.addEventListener('submit', () => {
      this.#field.focus();
      this.#picker.chooseActive();
    });
    form.addEventListener('click', (event) => this.#press(event));
    this.#picker = new Combobox(form, {
      entries: () => this.#offered(),
      namesOf: ({ id }) => this.#keys.get(id)!,
      labelOf: (agency) => agencyTitle(this.#agencies!, agency, this.#lang),
      choose: ({ id }) => this.#go({ ...this.#query, agencies: [...this.#known(), id] }),
      none: this.#words.pickNone,
    });
    addEventListener('popstate', () => void this.show());
  }

  get #lang(): Lang {
    return document.documentElement.lang === 'en' ? 'en' : 'vi';
  }

  get #words() {
    return comparePage[this.#lang];
  }

  get #links(): AddressBook {
    return addressBook({ base: this.#host.dataset['base']!, siteUrl: location.origin }, this.#lang);
  }

  get #form(): HTMLFormElement {
    return this.#host.querySelector('form')!;
  }

  get #field(): HTMLInputElement {
    return this.#host.querySelector<HTMLInputElement>('[role=combobox]')!;
  }

  #part(name: string): HTMLElement {
    return this.#host.querySelector<HTMLElement>(`[data-part=${name}]`)!;
  }

  /** The chosen ids that are shown; what was told about once is then left out of the address. */
  #known(): readonly string[] {
    const { chosen } = compareChoice(this.#agencies!, this.#query.agencies);
    return chosen.map(({ id }) => id);
  }

  /** Of the kind of those chosen, without them. */
  #offered(): readonly AgencyIdentity[] {
    if (!this.#agencies) return [];
    const { group, chosen } = compareChoice(this.#agencies, this.#query.agencies);
    if (chosen.length >= mostCompared) return [];
    return [...this.#agencies.agencies.values()].filter(
      (agency) => (group === null || compareGroup(agency.kind) === group) && !chosen.includes(agency),
    );
  }

  /** Has the names that may be typed. @throws when they cannot be had */
  async learnNames(): Promise<LoadedAgencies> {
    this.#agencies ??= await loadAgencies(this.#links.compareFile('agencies'));
    if (this.#keys.size === 0) {
      for (const { id, names } of this.#agencies.agencies.values()) {
        const all = names.flatMap(({ full, short, also }) => [full.vi, short.vi, full.en, short.en, ...also]);
        this.#keys.set(id, [...new Set(all.map(nameKey))]);
      }
      // What was typed while the names were on their way.
      if (this.#field.value !== '') this.#picker.suggest();
    }
    return this.#agencies;
  }

  #select(field: HTMLElement): void {
    if (!(field instanceof HTMLSelectElement)) return;
    const { name, value } = field;
    const changed = name === 'bo' ? { series: value || null } : { period: value || null };
    this.#go({ ...this.#query, agencies: this.#known(), ...changed });
  }

  #press(event: MouseEvent): void {
    const target = event.target as HTMLElement;
    const remove = target.closest<HTMLElement>('[data-remove]')?.dataset['remove'];
    if (remove !== undefined) {
      this.#go({ ...this.#query, agencies: this.#known().filter((id) => id !== remove) });
      this.#field.focus();
    }
    const example = target.closest('a');
    const plain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
    if (example && plain) {
      event.preventDefault();
      this.#go(readCompareQuery(example.search));
    }
  }

  #go(query: CompareQuery): void {
    history.pushState(null, '', location.pathname + writeCompareQuery(query));
    this.#picker.clear();
    void this.show();
  }

  /** Shows what the address asks for. */
  async show(): Promise<void> {
    const turn = (this.#turn += 1);
    const query = (this.#query = readCompareQuery(location.search));
    const other = document.querySelector<HTMLAnchorElement>('header a[rel="alternate"]');
    if (other) other.search = writeCompareQuery(query);
    if (query.agencies.length === 0) {
      this.#showChosen([]);
      this.#outcome([], '');
      return;
    }
    this.#say(this.#words.loading);
    try {
      const agencies = await this.learnNames();
      const choice = compareChoice(agencies, query.agencies);
      const [data, view] = await Promise.all([
        this.#dataOf(choice.group),
        choice.chosen.length > 1 ? import('./compare-view.ts') : Promise.resolve(null),
      ]);
      if (turn !== this.#turn) return;
      this.#showChosen(choice.chosen);
      this.#showOutcome(agencies, choice, query, data, view);
    } catch {
      if (turn === this.#turn) this.#outcome([], this.#words.failed);
    }
  }

  /** Null where the portal has nothing to compare among agencies of the group. */
  async #dataOf(group: CompareGroup | null): Promise<CompareData | null> {
    const filled = this.#host.dataset['groups']!.split(' ');
    if (group === null || !filled.includes(group)) return null;
    return loadGroup((name) => this.#links.compareFile(name), group);
  }

  #showOutcome(
    agencies: LoadedAgencies,
    choice: CompareChoice,
    query: CompareQuery,
    data: CompareData | null,
    view: typeof import('./compare-view.ts') | null,
  ): void {
    const w = this.#words;
    const names = joinList(
      choice.chosen.map(({ id }) => agencyLabel(agencies, id, this.#lang)),
      this.#lang,
    );
    const { asked, problems } = askedProblems(agencies, choice, query, data, this.#lang);
    const told = problems.map((text) => element('p', { class: 'note caution' }, text));
    fillSelects(this.#form, data && { data, periods: comparedPeriodsOf(data) }, asked, this.#lang);
    this.#part('selects').hidden = !data || !view;
    if (choice.chosen.length === 0) this.#outcome(told, w.nothingChosen);
    else if (!view) this.#outcome(told, w.onlyOne(names));
    else if (!data) this.#outcome([...told, element('p', {}, w.nothing(names))], w.comparing(names));
    else {
      const { links, lang } = { links: this.#links, lang: this.#lang };
      const chosen = choice.chosen.map(({ id }) => id);
      const shown = view.compareView({ agencies, data, chosen, asked, links, lang, names });
      this.#outcome([...told, ...shown], w.comparing(names));
    }
  }

  #outcome(nodes: readonly Node[], said: string): void {
    this.#part('outcome').replaceChildren(...nodes);
    const compared = this.#host.querySelector('[data-compared]') !== null;
    this.#part('published').hidden = compared;
    // The heading says it too.
    this.#part('said').classList.toggle('visually-hidden', compared);
    this.#say(said);
  }

  #say(text: string): void {
    this.#part('said').textContent = text;
  }

  #showChosen(chosen: readonly AgencyIdentity[]): void {
    const w = this.#words;
    const hadFocus = document.activeElement;
    const isOurs = this.#form.contains(hadFocus);
    this.#part('chosen').replaceChildren(
      ...chosen.map(({ id }) => {
        const name = agencyLabel(this.#agencies!, id, this.#lang);
        const cross = element('span', { 'aria-hidden': 'true' }, ' ×');
        const remove = { type: 'button', 'data-remove': id, 'aria-label': w.remove(name) };
        return element('li', {}, element('button', remove, name, cross));
      }),
    );
    this.#part('chosen').hidden = chosen.length === 0;
    this.#part('examples').hidden = chosen.length > 0;
    this.#field.disabled = chosen.length >= mostCompared;
    this.#part('full').hidden = chosen.length < mostCompared;
    if (chosen.length < 2) this.#part('selects').hidden = true;
    if (isOurs) this.#keepFocus(hadFocus as HTMLElement);
  }

  /**
   * What had the focus may be gone now: an example, a name taken away, the field when nothing more fits. Whoever goes by
   * keys would begin again at the top of the page. A button takes it before the field: on a phone, that would call the
   * keyboard up.
   */
  #keepFocus(hadFocus: HTMLElement): void {
    if (hadFocus.checkVisibility() && !hadFocus.matches(':disabled')) return;
    const last = [...this.#form.querySelectorAll<HTMLElement>('[data-remove]')].at(-1);
    (last ?? this.#field).focus();
  }
}
