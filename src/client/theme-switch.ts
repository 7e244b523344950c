const themes = ['auto', 'light', 'dark'];
const parameter = 'nen';

const chosen = (search: string): string => {
  const name = new URLSearchParams(search).get(parameter) ?? '';
  return themes.includes(name) ? name : 'auto';
};

/** Links `?nen=dark` that turn the page light or dark (src/styles/tokens.css) without loading it anew. */
class ThemeSwitch extends HTMLElement {
  connectedCallback(): void {
    this.hidden = false;
    this.apply();
    this.addEventListener('click', (event) => {
      const link = (event.target as Element).closest('a');
      if (link === null) return;
      event.preventDefault();
      history.replaceState(null, '', link.search + location.hash);
      this.apply();
    });
  }

  private apply(): void {
    const name = chosen(location.search);
    const root = document.documentElement;
    if (name === 'auto') delete root.dataset['theme'];
    else root.dataset['theme'] = name;
    for (const link of this.querySelectorAll('a'))
      link.ariaCurrent = chosen(link.search) === name ? 'true' : null;
  }
}

customElements.define('theme-switch', ThemeSwitch);
