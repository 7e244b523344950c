import type { CitedSource } from '../portal/cited-source.ts';
import type { Lang } from '../site/lang.ts';
import { element } from './element.ts';

/** Sources as SourceList.astro writes them: the title leads to the source, its publisher and day stand beside it. */
export function sourceList(sources: readonly CitedSource[], lang: Lang): HTMLUListElement {
  return element('ul', { class: 'source-list' }, ...sources.map((source) => item(source, lang)));
}

function item({ title, details, url }: CitedSource, lang: Lang): HTMLLIElement {
  const name =
    url === null
      ? element('cite', {}, title[lang])
      : element('a', { href: url, rel: 'noopener' }, title[lang]);
  return element('li', {}, name, ' ', element('span', { class: 'soft' }, details[lang]));
}

/** On paper the address of a source is printed where it is first named, and only there (src/styles/print.css). */
export function printAddressesOnce(root: ParentNode): void {
  const printed = new Set<string>();
  for (const link of root.querySelectorAll<HTMLAnchorElement>('.source-list a')) {
    link.classList.toggle('print-address', !printed.has(link.href));
    printed.add(link.href);
  }
}
