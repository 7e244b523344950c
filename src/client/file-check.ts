/** «Đối chiếu tệp»: files that are chosen or dropped are read here and sent nowhere. What reads them is loaded on use. */
class FileCheck extends HTMLElement {
  connectedCallback(): void {
    this.querySelector<HTMLElement>('[data-needs-script]')!.hidden = true;
    // Browsers hash nothing on pages that came over an open line.
    if (!isSecureContext) {
      this.querySelector<HTMLElement>('[data-part=insecure]')!.hidden = false;
      this.#form.remove();
      return;
    }
    this.#form.hidden = false;
    const input = this.#form.querySelector('input')!;
    input.addEventListener('change', () => {
      void this.#check([...(input.files ?? [])]);
      // The same file chosen again, changed meanwhile, is checked again.
      input.value = '';
    });
    // A file dropped beside the field would open in place of the page.
    addEventListener('dragover', (event) => {
      event.preventDefault();
      this.#form.classList.add('dragged');
    });
    addEventListener('dragleave', (event) => {
      if (event.relatedTarget === null) this.#form.classList.remove('dragged');
    });
    addEventListener('drop', (event) => {
      event.preventDefault();
      this.#form.classList.remove('dragged');
      void this.#check([...(event.dataTransfer?.files ?? [])]);
    });
  }

  get #form(): HTMLElement {
    return this.querySelector<HTMLElement>('.file-check-form')!;
  }

  async #check(files: readonly File[]): Promise<void> {
    if (files.length === 0) return;
    const { checkFiles } = await import('./file-check-tool.ts');
    await checkFiles(this, files);
  }
}

customElements.define('file-check', FileCheck);
