/** What a reader does that needs the calculation. */
const uses = ['focusin', 'input', 'change', 'click'] as const;

/**
 * The what-if page: nothing is computed before it is asked for, by the address or by the reader. The calculation and
 * its data are loaded then.
 */
class WhatIf extends HTMLElement {
  #starting = false;
  #pressed: HTMLElement | null = null;

  connectedCallback(): void {
    for (const use of uses) this.addEventListener(use, this.#wake);
    if (location.search !== '') void this.#start();
  }

  readonly #wake = (event: Event): void => {
    // A button pressed before the calculation is there acts when it is.
    if (event.type === 'click') this.#pressed = (event.target as Element).closest('button');
    void this.#start();
  };

  async #start(): Promise<void> {
    if (this.#starting) return;
    this.#starting = true;
    try {
      const { startWhatIf } = await import('./what-if-tool.ts');
      await startWhatIf(this);
      for (const use of uses) this.removeEventListener(use, this.#wake);
      this.#pressed?.click();
    } catch (error) {
      // Asked again, it tries again.
      this.#starting = false;
      this.querySelector<HTMLElement>('[data-part=failed]')!.hidden = false;
      throw error;
    }
  }
}

customElements.define('what-if', WhatIf);
