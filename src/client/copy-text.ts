/** A text with a button that copies it as it stands, line breaks included; without JavaScript it is selected by hand. */
class CopyText extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button')!;
    button.hidden = false;
    button.addEventListener('click', () => void this.#copy());
  }

  async #copy(): Promise<void> {
    const status = this.querySelector('[data-part=status]')!;
    const text = this.querySelector('[data-part=text]')!.textContent;
    try {
      await navigator.clipboard.writeText(text);
      status.textContent = this.dataset['copied']!;
    } catch {
      // Pages that came over an open line have no clipboard.
      status.textContent = this.dataset['failed']!;
    }
  }
}

customElements.define('copy-text', CopyText);
