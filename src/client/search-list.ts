import type { ExcerptPiece } from './search-excerpt.ts';

/** A result as it is shown. */
interface ShownResult {
  readonly href: string;
  readonly title: string;
  /** Stands above the title: the kind of page, the period. */
  readonly about: string;
  readonly text: readonly ExcerptPiece[];
}

/** An item of a list of results. */
export function resultItem({ href, title, about, text }: ShownResult): HTMLLIElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = href;
  link.textContent = title;
  item.append(paragraph('about', [about]), link);
  if (text.length > 0) item.append(paragraph('excerpt', text.map(pieceNode)));
  return item;
}

function paragraph(name: string, content: readonly (Node | string)[]): HTMLParagraphElement {
  const element = document.createElement('p');
  element.className = name;
  element.append(...content);
  return element;
}

function pieceNode({ text, marked }: ExcerptPiece): Node | string {
  if (!marked) return text;
  const mark = document.createElement('mark');
  mark.textContent = text;
  return mark;
}

/** Arrow keys go from the field through the links of the results and back. */
export function moveThroughResults(event: KeyboardEvent, field: HTMLInputElement, results: ParentNode): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step === undefined) return;
  const links = [...results.querySelectorAll<HTMLElement>('li > a')];
  const stops = [field, ...links.filter((link) => link.checkVisibility())];
  const at = stops.indexOf(event.target as HTMLElement);
  const next = stops[at + step];
  if (at < 0 || !next) return;
  event.preventDefault();
  next.focus();
}
