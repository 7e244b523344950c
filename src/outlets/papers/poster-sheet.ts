import { qrCode } from '../../charts/qr.ts';
import { paperWords } from '../../wording/kit/papers/paper-words.ts';
import { firstThatFits, mostThatFit, sizesDown } from './fit.ts';
import { layFact, layMark, laySmall, layTag } from './lay-blocks.ts';
import { gap, layText, stack } from './lay-text.ts';
import type { Paper, PaperFact } from './paper.ts';
import type { Laid, Sheet, SheetPart } from './sheet.ts';

/** A3 upright, in points. */
const page = { width: 841.89, height: 1190.55 };
const margin = 56;
const column = { x: margin, width: page.width - 2 * margin };
const codeSize = 132;

/**
 * A story on one A3 sheet: what happened in large letters, then facts as far as they are legible from a step away, at the
 * foot source, status and address. Where the letters would get too small, whole facts are left out and pointed to.
 */
export function posterSheet(paper: Paper): Sheet {
  const foot = posterFoot(paper);
  const room = page.height - margin - foot.height - 18;
  const laid = firstThatFits(posterLayouts(paper, room), room);
  return {
    ...page,
    watermark: paper.mark,
    parts: [
      {
        kind: 'decoration',
        nodes: [{ kind: 'rect', className: 'accent', x: 0, y: 0, width: page.width, height: 14 }],
      },
      ...laid.parts,
      ...foot.partsAt(page.height - margin - foot.height),
    ],
  };
}

/** The smallest letters of a fact, in points: read from a step away. */
const smallest = 17;

/** More is not read from a wall: the rest stands on the page to which the code leads. */
const mostFacts = 5;

/** Every size with all that is said of a few facts, then with first sentences alone, then with fewer facts. */
function* posterLayouts(whole: Paper, room: number): Generator<() => Laid> {
  const paper = { ...whole, facts: whole.facts.slice(0, mostFacts) };
  const cut = paper.facts.length < whole.facts.length;
  for (const size of sizesDown(36, smallest)) yield () => posterBody(paper, size, cut);
  const short = { ...paper, facts: paper.facts.map(firstSentence), lacking: null };
  for (const size of sizesDown(27, smallest)) yield () => posterBody(short, size, true);
  const some = (count: number) => ({ ...short, facts: short.facts.slice(0, count) });
  yield () => mostThatFit(short.facts.length - 1, (count) => posterBody(some(count), smallest, true), room);
  // A sentence or a name that no sheet holds: what there is room for, and where to read it.
  const bare = { ...some(0), drawing: null, lead: { ...paper.lead, sentences: [], details: [] } };
  yield () => posterBody(bare, smallest, true);
  yield () => posterBody({ ...bare, title: `${paper.title.slice(0, 120)}…` }, smallest, true);
}

function firstSentence(fact: PaperFact): PaperFact {
  return { ...fact, sentences: fact.sentences.slice(0, 1) };
}

/** @param shortened was something left out? Then the page is pointed to */
function posterBody(paper: Paper, size: number, shortened = false): Laid {
  const w = paperWords[paper.lang];
  const { x, width } = column;
  const titleSize = Math.min(72, size * 2.5);
  return stack(36, [
    layMark(paper, column, 15),
    (y) => layText(paper.portal, { x, y, width, size: 19, weight: 600, paint: 'accent' }),
    gap(6),
    (y) => layText(paper.title, { x, y, width, size: titleSize, weight: 600, role: 'H1' }),
    gap(size * 0.15),
    (y) => layText(paper.kind, { x, y, width, size: Math.min(20, size * 0.8), weight: 600, paint: 'soft' }),
    gap(size * 0.6),
    ...(paper.lead.sentences.length === 0 ? [] : [layLead(paper, size)]),
    (y) => layDrawing(paper, y),
    ...paper.facts.map((fact) => layFact(fact, column, size)),
    ...(paper.lacking === null
      ? []
      : [layFact({ tag: w.notFound, sentences: [paper.lacking], details: [] }, column, size * 0.8)]),
    ...(shortened ? [laySmall([w.moreFacts], column, 14)] : []),
  ]);
}

const layLead =
  ({ lead }: Paper, size: number) =>
  (y: number): Laid =>
    stack(y, [
      ...layTag(lead.tag, column, size),
      (at) => layText(lead.sentences.join(' '), { ...column, y: at, size: size * 1.5, weight: 600 }),
      gap(size * 0.2),
      laySmall(lead.details, column, size * 0.8),
      gap(size * 0.7),
    ]);

function layDrawing({ drawing }: Paper, y: number): Laid {
  if (drawing === null) return { parts: [], bottom: y };
  const scale = column.width / drawing.width;
  const part: SheetPart = {
    kind: 'drawing',
    scene: drawing,
    x: column.x,
    y,
    scale,
    alt: [drawing.title, drawing.description].filter(Boolean).join('. '),
  };
  return { parts: [part], bottom: y + drawing.height * scale + 16 };
}

/** Source, status, address, and the code to be scanned where the portal has a public address. */
function posterFoot(paper: Paper) {
  const w = paperWords[paper.lang];
  const { x } = column;
  const width = column.width - (paper.scanned === null ? 0 : codeSize + 24);
  const texts = [
    ...(paper.releases === null ? [] : [w.releases(paper.releases)]),
    ...paper.status,
    w.sources(paper.publishers),
  ];
  const lay = (y: number): Laid =>
    firstThatFits(
      [...sizesDown(12, 6)].map(
        (size) => () =>
          stack(y, [
            laySmall(texts, { x, width }, size),
            (at) =>
              layText(w.read(paper.address), {
                x,
                y: at,
                width,
                size: size * 1.15,
                weight: 600,
                href: paper.address,
              }),
          ]),
      ),
      y + 230,
    );
  const height = Math.max(lay(0).bottom, paper.scanned === null ? 0 : codeSize + 20) + 14;
  return {
    height,
    partsAt: (y: number): readonly SheetPart[] => [
      {
        kind: 'decoration',
        nodes: [
          { kind: 'line', className: 'ink', x1: x, x2: x + column.width, y1: y, y2: y, strokeWidth: 1 },
        ],
      },
      ...lay(y + 14).parts,
      ...(paper.scanned === null ? [] : scanned(paper.scanned, w.scan, y + 14)),
    ],
  };
}

function scanned(address: string, text: string, y: number): readonly SheetPart[] {
  const x = column.x + column.width - codeSize;
  const scene = {
    width: codeSize,
    height: codeSize,
    title: text,
    description: '',
    nodes: qrCode(address, 0, 0, codeSize),
  };
  return [
    { kind: 'drawing', scene, x, y, scale: 1, alt: `${text}: ${address}` },
    ...layText(text, { x, y: y + codeSize + 4, width: codeSize, size: 10, paint: 'soft' }).parts,
  ];
}
