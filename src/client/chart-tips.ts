import { exploring } from '../wording/sentences/exploring.ts';
import { markAround, marksOf, markText, titleIn } from './chart-marks.ts';
import { pageLang } from './page-lang.ts';

/**
 * Tells the value of a mark by pointer, tap and keyboard, for every named drawing of the page. A drawing is one stop of
 * the Tab key; arrow keys go from mark to mark. The browser's own tooltip rests while this one is shown.
 */
const drawings = 'svg.chart[role]';
const w = exploring[pageLang()];

const tip = document.createElement('div');
tip.className = 'chart-tip';
// The mark's name says the same to a screen reader.
tip.ariaHidden = 'true';
tip.hidden = true;
document.body.append(tip);

interface Point {
  readonly x: number;
  readonly y: number;
}

let shown: Element | null = null;
/** Where the pointer is that asked; null for the keyboard. */
let asked: Point | null = null;
let touching = false;

function show(mark: Element, at: Point | null, more = ''): void {
  if (shown !== mark) {
    hide();
    shown = mark;
    const text = markText(mark);
    const title = titleIn(mark)!;
    if (!mark.hasAttribute('aria-label')) mark.setAttribute('aria-label', text);
    // Empty, it also keeps the tooltips of the groups around it away.
    title.textContent = '';
    mark.classList.add('told');
    tip.textContent = text;
    if (more !== '') tip.append(Object.assign(document.createElement('small'), { textContent: more }));
    tip.hidden = false;
  }
  asked = at;
  place(mark, at);
}

function hide(): void {
  if (!shown) return;
  titleIn(shown)!.textContent = markText(shown);
  if (shown.role !== 'img') shown.removeAttribute('aria-label');
  shown.classList.remove('told');
  shown = null;
  tip.hidden = true;
}

/** Over the mark, touching it, so that the pointer can go onto the tip; a line is told where the pointer is, or it ends. */
function place(mark: Element, at: Point | null): void {
  const box = mark.getBoundingClientRect();
  const point = mark instanceof SVGPathElement ? (at ?? endOf(mark)) : null;
  const x = point?.x ?? box.left + box.width / 2;
  const [top, bottom] = point ? [point.y - 6, point.y + 18] : [box.top, box.bottom];
  const { offsetWidth: width, offsetHeight: height } = tip;
  const right = document.documentElement.clientWidth - width - 4;
  tip.style.left = `${Math.max(4, Math.min(x - width / 2, right))}px`;
  tip.style.top = `${top - height >= 0 ? top - height : bottom}px`;
}

const endOf = (line: SVGPathElement): DOMPoint =>
  line.getPointAtLength(line.getTotalLength()).matrixTransform(line.getScreenCTM()!);

/** The mark under a point, or near it: lines are thin, fingers are thick. */
function markNear({ x, y }: Point): Element | null {
  for (let away = 0; away <= (touching ? 12 : 5); away += 1) {
    for (const [dx, dy] of [
      [0, -away],
      [0, away],
      [-away, 0],
      [away, 0],
    ] as const) {
      const found = markAround(document.elementFromPoint(x + dx, y + dy));
      if (found) return found;
    }
  }
  return null;
}

document.addEventListener('pointerdown', ({ pointerType }) => (touching = pointerType === 'touch'), true);

document.addEventListener('pointermove', (event) => {
  if (event.pointerType === 'touch' || event.target === tip || tip.contains(event.target as Node)) return;
  const over = (event.target as Element).closest(drawings);
  const mark = over && markNear(event);
  if (mark) show(mark, event);
  else if (asked) hide();
});

// With a finger the first tap tells, the second opens the page that the mark leads to.
document.addEventListener(
  'click',
  (event) => {
    if (!touching) return;
    const over = (event.target as Element).closest(drawings);
    const mark = over && markNear(event);
    const before = shown;
    if (!mark) {
      hide();
      return;
    }
    const link = mark.closest('a');
    if (mark !== before && link) event.preventDefault();
    show(mark, event, link ? w.tapAgain : '');
  },
  true,
);

document.addEventListener('focusin', ({ target }) => {
  const mark = (target as Element).matches(`${drawings} :focus-visible`) && markAround(target as Element);
  if (mark) show(mark, null, w.keys);
});
document.addEventListener('focusout', () => !asked && hide());
// The page may scroll to the mark, or away from under the pointer.
document.addEventListener(
  'scroll',
  () => {
    if (shown && (asked === null || markNear(asked) === shown)) place(shown, asked);
    else hide();
  },
  true,
);

const stopOf = (mark: Element): SVGElement =>
  (mark.closest('a') as SVGElement | null) ?? (mark as SVGElement);

/** Makes a mark, or the link that it is, the one stop of its drawing. */
function makeStop(mark: Element): SVGElement {
  const stop = stopOf(mark);
  for (const other of stop.closest(drawings)!.querySelectorAll('[tabindex="0"]'))
    other.setAttribute('tabindex', '-1');
  stop.setAttribute('tabindex', '0');
  if (stop.localName !== 'a') {
    stop.setAttribute('aria-label', markText(mark));
    stop.role = 'img';
  }
  return stop;
}

document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape') hide();
  const drawing = (event.target as Element).closest(drawings);
  const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1, Home: -Infinity, End: Infinity }[
    event.key
  ];
  if (!drawing || step === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
  const marks = marksOf(drawing);
  if (marks.length === 0) return;
  event.preventDefault();
  const at = marks.findIndex((mark) => stopOf(mark) === event.target);
  makeStop(marks[Math.max(0, Math.min(at + step, marks.length - 1))]!).focus();
});

for (const drawing of document.querySelectorAll(drawings)) {
  const [first] = marksOf(drawing);
  if (!first) continue;
  // An image hides what is in it from screen readers.
  drawing.role = 'group';
  for (const link of drawing.querySelectorAll('a')) link.setAttribute('tabindex', '-1');
  makeStop(first);
}
