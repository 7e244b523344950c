/** Code to be copied: its button puts it into the clipboard and says so; where that is forbidden it is left selected. */
class CopyCode extends HTMLElement {
  connectedCallback(): void {
    this.querySelector<HTMLElement>('[data-action]')!.hidden = false;
    this.querySelector('button')!.addEventListener('click', () => void this.#copy());
  }

  async #copy(): Promise<void> {
    const field = this.querySelector('textarea')!;
    const said = this.querySelector<HTMLElement>('[role=status]')!;
    // Emptied first, so that the same words are said again.
    said.textContent = '';
    field.select();
    try {
      // Not there on pages that came over an open line.
      await navigator.clipboard.writeText(field.value);
      said.textContent = said.dataset['copied']!;
    } catch {
      said.textContent = said.dataset['failed']!;
    }
  }
}

customElements.define('copy-code', CopyCode);
