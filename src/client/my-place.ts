import { exploring } from '../wording/sentences/exploring.ts';
import { markText } from './chart-marks.ts';
import { pageLang } from './page-lang.ts';
import { namesPlaces, placeIn, withPlace } from './place-address.ts';
import { idsOfPlace } from './place-marks.ts';

const w = exploring[pageLang()];

/**
 * The reader's own place: highlighted in every chart and table of the page, kept in the address, and in the links to
 * other pages that know it. Without a field it only hands the place on.
 */
class MyPlace extends HTMLElement {
  #links: readonly HTMLAnchorElement[] = [];

  connectedCallback(): void {
    // Pages that know the place: all below some addresses, and one that has other pages below it.
    const prefixes = this.dataset['keep']!.split(' ');
    const { keepPage } = this.dataset;
    const links = document.querySelectorAll<HTMLAnchorElement>(':is(main, header) a[href]:not(svg a)');
    this.#links = [...links].filter(
      (link) =>
        !link.getAttribute('href')!.startsWith('#') &&
        !namesPlaces(link.search) &&
        (link.rel === 'alternate' ||
          link.pathname === keepPage ||
          prefixes.some((prefix) => link.pathname.startsWith(prefix))),
    );
    const asked = placeIn(location.search);
    const field = this.querySelector('select');
    if (field) {
      this.querySelector<HTMLElement>('.my-place')!.hidden = false;
      field.value = asked;
      // An address may name a place that this page knows nothing of; its links hand it on all the same.
      if (field.selectedIndex < 0) field.selectedIndex = 0;
      field.addEventListener('change', () => this.#choose(field));
      this.#show(field);
    }
    this.#handOn(asked);
  }

  #choose(field: HTMLSelectElement): void {
    const query = withPlace(location.search, field.value);
    history.replaceState(history.state, '', location.pathname + query + location.hash);
    this.#handOn(field.value);
    this.#show(field);
  }

  #handOn(place: string): void {
    for (const link of this.#links) link.search = withPlace(link.search, place);
  }

  #show(field: HTMLSelectElement): void {
    for (const line of document.querySelectorAll('.mine-line')) line.remove();
    for (const name of document.querySelectorAll('.mine-name')) name.remove();
    for (const mark of document.querySelectorAll('.mine')) mark.classList.remove('mine');
    const status = this.querySelector('[role=status]')!;
    status.replaceChildren();
    const [option] = field.selectedOptions;
    if (!option || option.value === '') return;
    const options = [...field.options];
    const known = new Set(options.map(({ value }) => value));
    const formedFrom = options.filter((one) => wentInto(one).includes(option.value));
    const related = [...formedFrom.map(({ value }) => value), ...wentInto(option)];
    const find = (scope: Element): readonly Element[] | null => {
      const marks = [...scope.querySelectorAll('[data-id]')].filter(
        (mark) => !mark.querySelector('[data-id]'),
      );
      const shown = new Set(marks.map(idOf));
      if (![...shown].some((id) => known.has(id))) return null;
      const ids = idsOfPlace(shown, option.value, related);
      const own = marks.filter((mark) => ids.has(idOf(mark)));
      for (const mark of own) mark.classList.add('mine');
      return own;
    };
    for (const pair of document.querySelectorAll('main .chart-pair')) {
      const own = find(pair);
      if (own) pair.after(linesOf(own, option.text));
      for (const mark of own ?? []) if (mark instanceof SVGPathElement) nameLine(mark);
    }
    const rows = [...document.querySelectorAll('main table, main ul[data-ids]')].map(find);
    const own = rows.flatMap((found) => found ?? []);
    const standings = own.flatMap((row) => linkTo(row) ?? []);
    // A page without rankings leads to the rows of its other tables.
    const links =
      standings.length > 0 ? standings : own.filter(({ id }) => id !== '').map((row) => rowLink(row));
    if (links.length > 0) status.append(w.inTable, ...links.flatMap((link) => [' ', link]));
    else if (own.length === 0 && rows.some((found) => found !== null)) status.append(w.notInTable);
  }
}

/** The units that the one of an option went into when it ended. */
const wentInto = (option: HTMLOptionElement): readonly string[] => option.dataset['into']?.split(' ') ?? [];

const idOf = (mark: Element): string => (mark as HTMLElement | SVGElement).dataset['id']!;

/** What the marks of a chart tell, in words under it: highlighting alone would be told by looks only. */
function linesOf(marks: readonly Element[], name: string): HTMLElement {
  const said = document.createElement('div');
  said.className = 'mine-line';
  const panelOf = (mark: Element) => mark.closest<SVGElement>('[data-panel]')?.dataset['title'];
  const lines = [...new Set(marks.map(panelOf))].flatMap((panel) => {
    const own = marks.filter((mark) => panelOf(mark) === panel);
    const texts = new Set(own.map((mark) => markText(mark.querySelector('title')?.parentElement ?? mark)));
    texts.delete('');
    if (texts.size === 0) return [];
    return [`${panel === undefined ? '' : `${panel} – `}${[...texts].join('; ')}.`];
  });
  said.append(
    ...(lines.length > 0 ? lines : [w.notInChart(name)]).map((line) =>
      Object.assign(document.createElement('p'), { textContent: line }),
    ),
  );
  return said;
}

/** Writes the name at the end of a line, on its free side; its mark begins with it («Đà Nẵng, 2024: hạng 35»). */
function nameLine(line: SVGPathElement): void {
  const length = line.getTotalLength();
  const [before, end] = [line.getPointAtLength(length - 10), line.getPointAtLength(length)];
  const name = document.createElementNS('http://www.w3.org/2000/svg', 'text');
  name.textContent = markText(line).split(',')[0]!;
  name.setAttribute('class', 'ink halo-paper mine-name');
  name.setAttribute('x', String(end.x));
  name.setAttribute('y', String(end.y + (before.y < end.y ? 16 : -8)));
  line.ownerSVGElement!.append(name);
}

/** A link to the place in a ranking, or to the reason why it has no rank there; null for a row of another table. */
function linkTo(row: Element): HTMLAnchorElement | null {
  const rank = row.querySelector('.rank')?.textContent;
  if (rank === undefined && !row.closest('.matrix, ul')) return null;
  const said = rank !== undefined ? w.rank(rank) : row.localName === 'li' ? w.noRank : null;
  return rowLink(row, said);
}

/** A link to a row or an entry, by the name in it, with what is said of it. */
function rowLink(row: Element, said: string | null = null): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = `#${row.id}`;
  link.textContent = [row.querySelector('a')!.textContent, said].filter((part) => part !== null).join(': ');
  return link;
}

customElements.define('my-place', MyPlace);
