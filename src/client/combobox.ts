import { rankByName } from '../wording/search-names.ts';

const shown = 8;

/** What a combobox offers and does. */
export interface ComboboxOptions<E> {
  /** Asked for each time that something is typed. */
  readonly entries: () => readonly E[];
  /** Keys of the names by which an entry is found, as `nameKey` makes them. */
  readonly namesOf: (entry: E) => readonly string[];
  readonly labelOf: (entry: E) => string;
  readonly choose: (entry: E) => void;
  /** Said where no name fits. */
  readonly none: string;
}

/**
 * A field that suggests names as they are typed, without diacritics too. The elements stand in the page: an input with
 * the role `combobox`, a list with the role `listbox`, and a status line.
 */
export class Combobox<E> {
  readonly #field: HTMLInputElement;
  readonly #list: HTMLElement;
  readonly #status: HTMLElement;
  readonly #options: ComboboxOptions<E>;
  #found: readonly E[] = [];
  #active = -1;

  constructor(host: HTMLElement, options: ComboboxOptions<E>) {
    this.#field = host.querySelector<HTMLInputElement>('[role=combobox]')!;
    this.#list = host.querySelector<HTMLElement>('[role=listbox]')!;
    this.#status = host.querySelector<HTMLElement>('[role=status]')!;
    this.#options = options;
    this.#field.addEventListener('input', () => this.suggest());
    this.#field.addEventListener('keydown', (event) => this.#press(event));
    // A button beside the field takes what is offered.
    this.#field.addEventListener('blur', (event) => {
      if (!(event.relatedTarget instanceof HTMLButtonElement)) this.#show([]);
    });
    // The field keeps the focus, so that the list is still there when the button comes up.
    this.#list.addEventListener('mousedown', (event) => event.preventDefault());
    // On Linux the middle button would paste what is selected anywhere into the field that has the focus.
    this.#list.addEventListener('mouseup', (event) => event.preventDefault());
    this.#list.addEventListener('click', (event) => {
      const option = (event.target as HTMLElement).closest('[role=option]');
      if (option) this.#choose([...this.#list.children].indexOf(option));
    });
  }

  /** Offers what fits the text of the field. */
  suggest(): void {
    const { value } = this.#field;
    const found = rankByName(value, this.#options.entries(), this.#options.namesOf);
    this.#show(found.slice(0, shown));
    const none = value.trim() === '' ? '' : this.#options.none;
    this.#status.textContent = found.length === 0 ? none : String(found.length);
  }

  /** Takes what the arrow keys are at, else the first that is offered. */
  chooseActive(): void {
    this.#choose(Math.max(this.#active, 0));
  }

  /** Empties the field, its list and what was said. */
  clear(): void {
    this.#field.value = '';
    this.#status.textContent = '';
    this.#show([]);
  }

  #show(entries: readonly E[]): void {
    this.#active = -1;
    this.#found = entries;
    this.#list.replaceChildren(
      ...entries.map((entry, index) => {
        const option = document.createElement('li');
        option.id = `${this.#list.id}-${index}`;
        option.role = 'option';
        option.ariaSelected = 'false';
        option.textContent = this.#options.labelOf(entry);
        return option;
      }),
    );
    this.#list.hidden = entries.length === 0;
    this.#field.setAttribute('aria-expanded', String(entries.length > 0));
    this.#field.removeAttribute('aria-activedescendant');
  }

  #press(event: KeyboardEvent): void {
    const options = [...this.#list.children] as HTMLElement[];
    const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 };
    const step = steps[event.key];
    if (event.key === 'Escape') this.#show([]);
    if (event.key === 'Enter') {
      // Inside a form the key would send it.
      event.preventDefault();
      this.chooseActive();
    }
    if (step === undefined || options.length === 0) return;
    event.preventDefault();
    this.#active = this.#active < 0 && step < 0 ? options.length - 1 : this.#active + step;
    this.#active = (this.#active + options.length) % options.length;
    options.forEach((option, index) => (option.ariaSelected = String(index === this.#active)));
    this.#field.setAttribute('aria-activedescendant', options[this.#active]!.id);
  }

  #choose(index: number): void {
    const entry = this.#found[index];
    if (entry !== undefined) this.#options.choose(entry);
  }
}
