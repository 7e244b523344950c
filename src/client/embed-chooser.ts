import {
  heightLimits,
  iframeMarkup,
  linkedImageMarkup,
  linkMarkup,
  themedAddress,
  type EmbedTheme,
} from '../site/embed-markup.ts';

/** What an entry of the list of the chooser says of itself. */
interface Entry {
  readonly path: string;
  readonly address: string;
  readonly title: string;
  /** What the frame is called: of what is always up to date, a name that does not grow old. */
  readonly frame: string;
  readonly height: string;
  readonly page: string;
  readonly image?: string;
  readonly finding?: string;
}

/**
 * The chooser of an embed: preview and snippets follow what is chosen. The page as it comes has the first entry, and
 * the snippets of the others below.
 */
class EmbedChooser extends HTMLElement {
  readonly #form = this.querySelector<HTMLElement>('.embed-form')!;
  readonly #entry = this.#form.querySelector<HTMLSelectElement>('[name=muc]')!;
  readonly #theme = this.#form.querySelector<HTMLSelectElement>('[name=nen]')!;
  readonly #height = this.#form.querySelector<HTMLInputElement>('[name=cao]')!;

  connectedCallback(): void {
    this.querySelector<HTMLElement>('[data-needs-script]')!.hidden = true;
    this.#form.hidden = false;
    this.#form.addEventListener('change', (event) => {
      if (event.target === this.#entry) this.#enter();
      this.#show();
    });
    this.#height.addEventListener('input', () => this.#show());
    addEventListener('hashchange', () => this.#followAddress());
    this.#followAddress();
  }

  /** The entry that the address names, as a link under a figure does. */
  #followAddress(): void {
    const named = decodeURIComponent(location.hash.slice(1));
    if (![...this.#entry.options].some(({ value }) => value === named)) return;
    this.#entry.value = named;
    this.#enter();
    this.#show();
  }

  /** An entry has a height of its own, and its place in the address, which the other language keeps. */
  #enter(): void {
    this.#height.value = this.#chosen.height;
    const other = this.querySelector<HTMLAnchorElement>('[data-part=other-language]')!;
    other.hash = this.#entry.value;
    history.replaceState(null, '', `#${this.#entry.value}`);
  }

  get #chosen(): Entry {
    return this.#entry.selectedOptions[0]!.dataset as unknown as Entry;
  }

  #show(): void {
    const { path, address, title, frame: name, finding, page, image } = this.#chosen;
    const theme = this.#theme.value as EmbedTheme;
    const height = this.#height.valueAsNumber;
    const { least, greatest } = heightLimits;
    const asked = Math.min(Math.max(Math.round(height || +this.#chosen.height), least), greatest);
    const frame = iframeMarkup({ address: themedAddress(address, theme), title: name, height: asked });
    const caption = this.dataset['caption']!.replace('{}', () => title);
    const alt = finding ? `${title}. ${finding}` : title;
    // The script stands on the line after the frame; it is the same for all.
    const script = this.#snippet('khung-script').value.split('\n').at(-1)!;
    this.#snippet('khung-script').value = `${frame}\n${script}`;
    this.#snippet('khung').value = frame;
    this.#snippet('anh').value = image
      ? linkedImageMarkup({ image, page, alt, caption })
      : linkMarkup(page, caption);
    for (const [part, shown] of [
      ['image', image !== undefined],
      ['no-image', image === undefined],
    ] as const)
      for (const words of this.querySelectorAll<HTMLElement>(`[data-part=${part}]`)) words.hidden = !shown;
    this.#preview(themedAddress(path, theme), title, asked);
  }

  /** A new frame in place of the old: a change of the fragment alone would not load it again, nor may it fill the history. */
  #preview(address: string, title: string, height: number): void {
    const old = this.querySelector<HTMLIFrameElement>('[data-part=preview]')!;
    this.querySelector<HTMLAnchorElement>('[data-part=open]')!.href = address;
    if (old.getAttribute('src') === address) return;
    const next = old.cloneNode() as HTMLIFrameElement;
    next.removeAttribute('style');
    next.src = address;
    next.title = title;
    next.height = String(height);
    old.replaceWith(next);
  }

  #snippet(part: string): HTMLTextAreaElement {
    return this.querySelector<HTMLTextAreaElement>(`#${part}`)!;
  }
}

customElements.define('embed-chooser', EmbedChooser);
