/** How long a slide stands while they run by themselves, in milliseconds: three lines read twice. */
const standing = 12_000;

const forward = new Set(['ArrowRight', 'ArrowDown', 'PageDown', ' ', 'Enter']);
const back = new Set(['ArrowLeft', 'ArrowUp', 'PageUp', 'Backspace']);

/**
 * Shows one slide at a time, turned by keys, buttons or a click on the slide. They run by themselves only when told to,
 * and stop at a button, at any turning by hand, and after the last one.
 */
class SlideShow extends HTMLElement {
  #timer: number | undefined;

  connectedCallback(): void {
    this.dataset['running'] = '';
    this.#part('.deck-buttons').hidden = false;
    this.#show(this.#named());
    this.addEventListener('click', (event) => this.#clicked(event.target as Element));
    addEventListener('keydown', (event) => this.#pressed(event));
    addEventListener('hashchange', () => this.#show(this.#named()));
  }

  get #slides(): readonly HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('.slide')];
  }

  get #shown(): number {
    return this.#slides.findIndex((slide) => 'shown' in slide.dataset);
  }

  /** The slide that the address names; the first where it names none. */
  #named(): number {
    return Math.max(
      0,
      this.#slides.findIndex(({ id }) => id === location.hash.slice(1)),
    );
  }

  #show(index: number): void {
    const slides = this.#slides;
    const shown = Math.min(Math.max(index, 0), slides.length - 1);
    slides.forEach((slide, at) => slide.toggleAttribute('data-shown', at === shown));
    this.#part('[data-part=place]').textContent = `${shown + 1}/${slides.length}`;
    this.#button('previous').disabled = shown === 0;
    this.#button('next').disabled = shown === slides.length - 1;
  }

  /** Turns by hand; the address follows, so that a slide can be linked and a reload stays on it. */
  #turn(index: number): void {
    this.#pause();
    this.#show(index);
    history.replaceState(null, '', `#${this.#slides[this.#shown]!.id}`);
  }

  #clicked(target: Element): void {
    const to = target.closest<HTMLElement>('[data-to]')?.dataset['to'];
    if (to === 'play') this.#playOrPause();
    else if (to === 'full') void this.#fill();
    else if (to !== undefined) this.#turn(this.#shown + (to === 'next' ? 1 : -1));
    else if (target.closest('.slide')) this.#turn(this.#shown + 1);
  }

  #pressed(event: KeyboardEvent): void {
    // Space and Enter on a button or link press that.
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if ([' ', 'Enter'].includes(event.key) && (event.target as Element).closest('button, a')) return;
    const to = this.#keyed(event.key);
    if (to === null) return;
    event.preventDefault();
    this.#turn(to);
  }

  #keyed(key: string): number | null {
    if (forward.has(key)) return this.#shown + 1;
    if (back.has(key)) return this.#shown - 1;
    if (key === 'Home') return 0;
    return key === 'End' ? this.#slides.length - 1 : null;
  }

  #playOrPause(): void {
    if (this.#timer === undefined) this.#play();
    else this.#pause();
  }

  #play(): void {
    if (this.#shown === this.#slides.length - 1) this.#show(0);
    this.dataset['playing'] = '';
    this.#button('play').textContent = this.dataset['pause']!;
    this.#timer = window.setInterval(() => {
      this.#show(this.#shown + 1);
      if (this.#shown === this.#slides.length - 1) this.#pause();
    }, standing);
  }

  #pause(): void {
    clearInterval(this.#timer);
    this.#timer = undefined;
    delete this.dataset['playing'];
    this.#button('play').textContent = this.dataset['play']!;
  }

  async #fill(): Promise<void> {
    if (document.fullscreenElement) await document.exitFullscreen();
    else await this.requestFullscreen();
  }

  #part(selector: string): HTMLElement {
    return this.querySelector<HTMLElement>(selector)!;
  }

  #button(to: string): HTMLButtonElement {
    return this.querySelector<HTMLButtonElement>(`button[data-to=${to}]`)!;
  }
}

customElements.define('slide-show', SlideShow);
