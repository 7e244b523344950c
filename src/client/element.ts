type Child = Node | string | null;

/**
 * Makes an element: attributes as they are written in HTML, those that are null left out, then its children.
 *
 *     element('a', { href: links.home(), class: 'soft' }, 'Trang chủ')
 */
export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Readonly<Record<string, string | null>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) if (value !== null) made.setAttribute(key, value);
  made.append(...children.filter((child) => child !== null));
  return made;
}

/** The element that some markup is. @param html in which every text is escaped, as src/charts writes it */
export function fromMarkup(html: string): Element {
  const template = document.createElement('template');
  template.innerHTML = html;
  return template.content.firstElementChild!;
}

/** A table that scrolls in a frame of its own, by keyboard too. */
export function tableFrame(label: string, table: HTMLTableElement): HTMLElement {
  return element('div', { class: 'table-frame', role: 'region', 'aria-label': label, tabindex: '0' }, table);
}
