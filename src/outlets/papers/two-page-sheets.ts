import { qrCode } from '../../charts/qr.ts';
import { paperWords } from '../../wording/kit/papers/paper-words.ts';
import { firstThatFits, mostThatFit, sizesDown } from './fit.ts';
import { layFact, layHeading, layMark, laySmall, layTag } from './lay-blocks.ts';
import { layCaptioned } from './lay-columns.ts';
import { gap, layText, stack } from './lay-text.ts';
import type { Paper } from './paper.ts';
import type { Laid, Sheet, SheetPart } from './sheet.ts';
import { rowCount, shortTable } from './short-table.ts';

/** A4 upright, in points. */
const page = { width: 595.28, height: 841.89 };
const margin = 45;
const column = { x: margin, width: page.width - 2 * margin };
/** Where the text of a page ends: under it stand address and page number. */
const textEnd = page.height - margin - 14;
const codeSize = 92;

/**
 * A story on two A4 sheets: what happened, then the numbers and how they are known. Each page steps its letters down
 * until all is on it; where they would get too small, whole facts or rows are left out and pointed to.
 */
export function twoPageSheets(paper: Paper): readonly [Sheet, Sheet] {
  const first = firstThatFits(firstLayouts(paper), textEnd);
  const second = firstThatFits(secondLayouts(paper), textEnd);
  return [sheet(paper, first, 1), sheet(paper, second, 2)];
}

function sheet(paper: Paper, { parts }: Laid, number: number): Sheet {
  const style = {
    className: 'soft',
    kind: 'text',
    size: 8,
    weight: 400,
    y: page.height - margin + 4,
  } as const;
  const label = paperWords[paper.lang].page(number, 2);
  const foot: SheetPart = {
    kind: 'decoration',
    nodes: [
      { ...style, x: margin, anchor: 'start', text: paper.portal },
      { ...style, x: page.width - margin, anchor: 'end', text: label },
    ],
  };
  return { ...page, watermark: paper.mark, parts: [...parts, foot] };
}

function* firstLayouts(paper: Paper): Generator<() => Laid> {
  const all = paper.facts.length;
  for (const size of sizesDown(15, 8.5)) yield () => firstPage(paper, size, all);
  yield () => mostThatFit(all - 1, (facts) => firstPage(paper, 8.5, facts), textEnd);
  const bare = {
    ...paper,
    title: `${paper.title.slice(0, 120)}…`,
    lead: { ...paper.lead, sentences: [], details: [] },
  };
  yield () => firstPage(bare, 8.5, 0);
}

function firstPage(paper: Paper, size: number, facts: number): Laid {
  const w = paperWords[paper.lang];
  const { x, width } = column;
  const { lead } = paper;
  return stack(margin, [
    layMark(paper, column, 10),
    (y) => layText(paper.portal, { x, y, width, size: 11, weight: 600, paint: 'accent' }),
    gap(3),
    (y) => layText(paper.title, { x, y, width, size: Math.min(26, size * 2.1), weight: 600, role: 'H1' }),
    gap(5),
    laySmall([paper.kind], column, size * 0.82),
    ...(paper.releases === null ? [] : [laySmall([w.releases(paper.releases)], column, size * 0.82)]),
    gap(size * 0.5),
    ...(lead.sentences.length === 0
      ? []
      : [
          ...layTag(lead.tag, column, size),
          (y: number) => layText(lead.sentences.join(' '), { x, y, width, size: size * 1.18, weight: 600 }),
          gap(size * 0.3),
          laySmall(lead.details, column, size * 0.82),
        ]),
    gap(size * 0.6),
    layHeading(w.happened, column, size * 1.3),
    ...paper.facts.slice(0, facts).map((fact) => layFact(fact, column, size)),
    ...(facts < paper.facts.length ? [laySmall([w.moreFacts], column, 9)] : []),
    (y) =>
      layText(w.read(paper.address), { x, y, width, size: size * 0.82, weight: 600, href: paper.address }),
  ]);
}

function* secondLayouts(paper: Paper): Generator<() => Laid> {
  const most = Math.max(0, ...paper.tables.map(rowCount));
  for (const size of sizesDown(11.5, 7.2)) yield () => secondPage(paper, size, most);
  yield () => mostThatFit(most - 1, (rows) => secondPage(paper, 7.2, rows), textEnd);
  yield () => secondPage({ ...paper, tables: [], publishers: '…', lacking: null }, 7.2, 0);
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, number) => all + number, 0);

/** @param rows how many rows of each table are shown at most */
function secondPage(paper: Paper, size: number, rows: number): Laid {
  const w = paperWords[paper.lang];
  const tables = paper.tables.map((table) => shortTable(table, rows));
  const leftOut = sum(paper.tables.map(rowCount)) - sum(tables.map(rowCount));
  const beside = { ...column, width: column.width - (paper.scanned === null ? 0 : codeSize + 16) };
  const body = stack(margin, [
    layMark(paper, column, 10),
    layHeading(w.known, column, size * 1.5),
    ...tables.map((table) => layCaptioned(table, column, size)),
    ...(leftOut > 0 ? [laySmall([w.moreRows(leftOut, paper.frozen ?? paper.address)], column, size)] : []),
    ...(paper.lacking === null
      ? []
      : [
          layHeading(w.notFound, column, size * 1.2),
          laySmall([paper.lacking], column, size),
          gap(size * 0.5),
        ]),
    layHeading(w.statusTitle, column, size * 1.2),
  ]);
  const foot = stack(body.bottom, [
    laySmall(
      [
        ...(paper.releases === null ? [] : [w.releases(paper.releases)]),
        ...paper.status,
        w.sources(paper.publishers),
      ],
      beside,
      size,
    ),
    ...[w.read(paper.address), ...(paper.frozen === null ? [] : [w.frozen(paper.frozen)])].map(
      (text, index) => (y: number) =>
        layText(text, { ...beside, y, size, weight: 600, href: index === 0 ? paper.address : paper.frozen! }),
    ),
  ]);
  const code = paper.scanned === null ? null : scanned(paper.scanned, w.scan, body.bottom);
  return {
    parts: [...body.parts, ...foot.parts, ...(code === null ? [] : code.parts)],
    bottom: Math.max(foot.bottom, code?.bottom ?? 0),
  };
}

function scanned(address: string, text: string, y: number): Laid {
  const x = column.x + column.width - codeSize;
  const scene = {
    width: codeSize,
    height: codeSize,
    title: text,
    description: '',
    nodes: qrCode(address, 0, 0, codeSize),
  };
  const caption = layText(text, { x, y: y + codeSize + 2, width: codeSize, size: 7.5, paint: 'soft' });
  return {
    parts: [{ kind: 'drawing', scene, x, y, scale: 1, alt: `${text}: ${address}` }, ...caption.parts],
    bottom: caption.bottom,
  };
}
