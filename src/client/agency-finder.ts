import { Combobox } from './combobox.ts';

/** A combobox over the agencies: names without diacritics and former names find the page. */
class AgencyFinder extends HTMLElement {
  connectedCallback(): void {
    this.querySelector<HTMLElement>('.find')!.hidden = false;
    const links = [...this.querySelector('template')!.content.querySelectorAll('a')];
    new Combobox<HTMLAnchorElement>(this, {
      entries: () => links,
      namesOf: (link) => link.dataset['names']!.split('|'),
      labelOf: (link) => link.textContent,
      choose: (link) => (location.href = link.getAttribute('href')!),
      none: this.dataset['none']!,
    });
  }
}

customElements.define('agency-finder', AgencyFinder);
