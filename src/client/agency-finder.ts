import { rankByName } from '../wording/search-names.ts';

const shown = 8;

const namesOf = (link: HTMLAnchorElement): readonly string[] => link.dataset['names']!.split('|');

/** A combobox over the agencies: names without diacritics and former names find the page. */
class AgencyFinder extends HTMLElement {
  private active = -1;

  connectedCallback(): void {
    const field = this.querySelector('input')!;
    this.querySelector<HTMLElement>('.find')!.hidden = false;
    field.addEventListener('input', () => this.suggest(field.value));
    field.addEventListener('keydown', (event) => this.press(event));
    field.addEventListener('blur', () => this.show([]));
    // The field keeps the focus, so that the list is still there when the button comes up.
    this.list.addEventListener('mousedown', (event) => event.preventDefault());
    this.list.addEventListener('click', (event) =>
      this.open((event.target as HTMLElement).closest('[data-href]')),
    );
  }

  private get list(): HTMLElement {
    return this.querySelector<HTMLElement>('[role=listbox]')!;
  }

  private suggest(text: string): void {
    const template = this.querySelector('template')!.content;
    const found = rankByName(text, [...template.querySelectorAll('a')], namesOf);
    this.show(found.slice(0, shown));
    const status = this.querySelector('[role=status]')!;
    const none = text.trim() === '' ? '' : this.dataset['none']!;
    status.textContent = found.length === 0 ? none : String(found.length);
  }

  private show(links: readonly HTMLAnchorElement[]): void {
    this.active = -1;
    this.list.replaceChildren(
      ...links.map((link, index) => {
        const option = document.createElement('li');
        option.id = `goi-y-${index}`;
        option.role = 'option';
        option.ariaSelected = 'false';
        option.dataset['href'] = link.getAttribute('href')!;
        option.textContent = link.textContent;
        return option;
      }),
    );
    this.list.hidden = links.length === 0;
    const field = this.querySelector('input')!;
    field.setAttribute('aria-expanded', String(links.length > 0));
    field.removeAttribute('aria-activedescendant');
  }

  private press(event: KeyboardEvent): void {
    const options = [...this.list.children] as HTMLElement[];
    const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 };
    const step = steps[event.key];
    if (event.key === 'Escape') this.show([]);
    if (event.key === 'Enter') this.open(options[Math.max(this.active, 0)] ?? null);
    if (step === undefined || options.length === 0) return;
    event.preventDefault();
    this.active = (this.active + step + options.length) % options.length;
    options.forEach((option, index) => (option.ariaSelected = String(index === this.active)));
    this.querySelector('input')!.setAttribute('aria-activedescendant', options[this.active]!.id);
  }

  private open(option: Element | null): void {
    if (option instanceof HTMLElement) location.href = option.dataset['href']!;
  }
}

customElements.define('agency-finder', AgencyFinder);
