/**
 * A part of the what-if page by its name in `data-part`.
 * @throws when the page has no such part
 */
export function part(root: Element, name: string): HTMLElement {
  const found = root.querySelector<HTMLElement>(`[data-part="${name}"]`);
  if (!found) throw new Error(`no part «${name}»`);
  return found;
}

/** Sets the text of a part. */
export function say(root: Element, name: string, text: string): void {
  part(root, name).textContent = text;
}

/** Makes these the children of an element, in this order; where they are, none is touched, or it would lose its focus. */
export function arrange(parent: Element, children: readonly Element[]): void {
  const same =
    parent.children.length === children.length &&
    children.every((child, index) => child === parent.children[index]);
  if (!same) parent.replaceChildren(...children);
}

/** Sets the text and address of a link. */
export function lead(link: HTMLAnchorElement, text: string, address: string): void {
  link.textContent = text;
  link.href = address;
}
