/** The name that a drawn mark carries, also while its own tooltip is put away. */
export function markText(mark: Element): string {
  return mark.getAttribute('aria-label') ?? titleIn(mark)?.textContent ?? '';
}

/** The `<title>` of a mark, which the drawing writes as its first child. */
export function titleIn(mark: Element): Element | null {
  const first = mark.firstElementChild;
  return first?.localName === 'title' ? first : null;
}

/** The marks of a drawing that tell something, in their order; of two that follow with the same text, the first. */
export function marksOf(drawing: Element): readonly Element[] {
  const marks = [...drawing.querySelectorAll('title')]
    .map((title) => title.parentElement!)
    .filter((mark) => mark !== drawing && mark.querySelectorAll('title').length === 1);
  return marks.filter((mark, index) => index === 0 || markText(marks[index - 1]!) !== markText(mark));
}

/** The mark that an element of a drawing belongs to: the nearest around it with a name, or the first of its group. */
export function markAround(element: Element | null): Element | null {
  const drawing = element?.closest('svg.chart[role]');
  if (!drawing) return null;
  for (let at = element; at && at !== drawing; at = at.parentElement) {
    if (titleIn(at)) return at;
    if (at instanceof SVGElement && at.dataset['id'] !== undefined)
      return at.querySelector('title')?.parentElement ?? null;
  }
  return null;
}
