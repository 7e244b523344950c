import { readCompareQuery } from '../site/compare-query.ts';
import type { CompareReader } from './compare-reader.ts';

/** The fields of «So sánh». What answers to them is loaded on their first use, or where the address asks for it. */
class CompareAgencies extends HTMLElement {
  #reader: Promise<CompareReader> | undefined;

  connectedCallback(): void {
    this.querySelector<HTMLElement>('[data-needs-script]')!.hidden = true;
    const form = this.querySelector('form')!;
    form.hidden = false;
    // Nothing is sent: what is chosen is shown at once.
    form.addEventListener('submit', (event) => event.preventDefault());
    form.addEventListener('focusin', () => void this.#use());
    if (readCompareQuery(location.search).agencies.length > 0) void this.#use();
  }

  async #use(): Promise<void> {
    try {
      this.#reader ??= import('./compare-reader.ts').then(async ({ CompareReader }) => {
        const reader = new CompareReader(this);
        await reader.show();
        return reader;
      });
      await (await this.#reader).learnNames();
    } catch {
      this.querySelector('[data-part=said]')!.textContent = this.dataset['failed']!;
    }
  }
}

customElements.define('compare-agencies', CompareAgencies);
