import {
  AlignmentType,
  BorderStyle,
  Document,
  ExternalHyperlink,
  Footer,
  Header,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
  type IRunOptions,
} from 'docx';
import { themes } from '../../charts/theme.ts';
import { paperWords } from '../../wording/kit/papers/paper-words.ts';
import { normalDocx } from './docx-normal-form.ts';
import type { Paper, PaperFact, PaperTable } from './paper.ts';

const colours = themes.light;
const colour = (name: 'accent' | 'soft' | 'rule'): string => colours[name].slice(1);

/** Half points, as Word counts. */
const sizes = { text: 22, small: 19, lead: 28, title: 44 } as const;

/** A4 in twentieths of a point, with margins of two centimetres. */
const page = { width: 11906, height: 16838, margin: 1134 } as const;

/**
 * A paper as a Word document, not shortened: every fact, every row, every source. Headings, header rows and links are
 * real ones, the language is that of the text; the same paper gives the same bytes.
 */
export async function paperDocx(paper: Paper): Promise<Uint8Array<ArrayBuffer>> {
  const language = paper.lang === 'vi' ? 'vi-VN' : 'en-GB';
  const document = new Document({
    title: paper.mark === null ? paper.title : `[${paper.mark}] ${paper.title}`,
    creator: paper.portal,
    lastModifiedBy: paper.portal,
    description: paper.releases ?? paper.portal,
    styles: {
      default: {
        document: {
          run: { font: 'Arial', size: sizes.text, language: { value: language } },
          paragraph: { spacing: { after: 120, line: 288 } },
        },
        title: { run: { size: sizes.title, bold: true }, paragraph: { spacing: { after: 160 } } },
        heading1: {
          run: { size: 30, bold: true },
          paragraph: { spacing: { before: 320, after: 120 }, keepNext: true },
        },
        heading2: {
          run: { size: 22, bold: true, color: colour('accent') },
          paragraph: { spacing: { before: 200, after: 40 }, keepNext: true },
        },
      },
    },
    sections: [
      {
        properties: {
          page: {
            size: { width: page.width, height: page.height },
            margin: { top: page.margin, right: page.margin, bottom: page.margin, left: page.margin },
          },
        },
        headers: { default: header(paper) },
        footers: { default: footer(paper) },
        children: body(paper),
      },
    ],
  });
  return normalDocx(await Packer.toBuffer(document), paper.instant);
}

function body(paper: Paper): (Paragraph | Table)[] {
  const w = paperWords[paper.lang];
  return [
    new Paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun(paper.title)] }),
    small(paper.kind),
    ...(paper.releases === null ? [] : [small(w.releases(paper.releases))]),
    ...(paper.lead.tag === null ? [] : [heading(paper.lead.tag, HeadingLevel.HEADING_2)]),
    new Paragraph({
      children: [runOf({ text: paper.lead.sentences.join(' '), bold: true, size: sizes.lead })],
    }),
    ...paper.lead.details.map(small),
    heading(w.happened, HeadingLevel.HEADING_1),
    ...paper.facts.flatMap(factParagraphs),
    heading(w.known, HeadingLevel.HEADING_1),
    ...paper.tables.flatMap((table) => [
      heading(table.caption, HeadingLevel.HEADING_2),
      tableOf(table),
      small(''),
    ]),
    ...(paper.lacking === null
      ? []
      : [heading(w.notFound, HeadingLevel.HEADING_1), new Paragraph(paper.lacking)]),
    heading(w.statusTitle, HeadingLevel.HEADING_1),
    ...paper.status.map((text) => new Paragraph(text)),
    linked(w.read(paper.address), paper.address),
    ...(paper.frozen === null ? [] : [linked(w.frozen(paper.frozen), paper.frozen)]),
    heading(w.sourcesTitle, HeadingLevel.HEADING_1),
    ...paper.sources.map(small),
  ];
}

/** A run of text with its own look. */
function runOf(options: IRunOptions): TextRun {
  return new TextRun(options);
}

function factParagraphs({ tag, sentences, details }: PaperFact): Paragraph[] {
  return [
    ...(tag === null ? [] : [heading(tag, HeadingLevel.HEADING_2)]),
    new Paragraph(sentences.join(' ')),
    ...details.map(small),
  ];
}

function heading(text: string, level: (typeof HeadingLevel)[keyof typeof HeadingLevel]): Paragraph {
  return new Paragraph({ heading: level, children: [new TextRun(text)] });
}

function small(text: string): Paragraph {
  return new Paragraph({ children: [runOf({ text, size: sizes.small, color: colour('soft') })] });
}

function linked(text: string, href: string): Paragraph {
  const run = runOf({ text, style: 'Hyperlink' });
  return new Paragraph({ children: [new ExternalHyperlink({ link: href, children: [run] })] });
}

function tableOf({ heads, sections, columns }: PaperTable): Table {
  const width = page.width - 2 * page.margin;
  const widths = columns.map(({ share }) => Math.round(share * width));
  const border = { style: BorderStyle.SINGLE, size: 4, color: colour('rule') };
  const paragraph = (
    text: string,
    right: boolean,
    look: Pick<IRunOptions, 'bold' | 'color'>,
    keepNext = false,
  ): Paragraph =>
    new Paragraph({
      keepNext,
      alignment: right ? AlignmentType.RIGHT : AlignmentType.LEFT,
      spacing: { after: 0 },
      children: [runOf({ text, size: sizes.small, ...look })],
    });
  const margins = { top: 40, bottom: 40, left: 80, right: 80 };
  const row = (cells: readonly string[], head: boolean, note: string | null = null): TableRow =>
    new TableRow({
      tableHeader: head,
      cantSplit: true,
      children: cells.map(
        (text, index) =>
          new TableCell({
            width: { size: widths[index]!, type: WidthType.DXA },
            margins,
            children: [
              paragraph(text, columns[index]!.number, { bold: head }),
              ...(note !== null && index === 0 ? [paragraph(note, false, { color: colour('soft') })] : []),
            ],
          }),
      ),
    });
  const titleRow = (title: string): TableRow =>
    new TableRow({
      cantSplit: true,
      children: [
        new TableCell({
          columnSpan: columns.length,
          margins,
          children: [paragraph(title, false, { bold: true, color: colour('soft') }, true)],
        }),
      ],
    });
  return new Table({
    width: { size: width, type: WidthType.DXA },
    columnWidths: widths,
    borders: {
      top: border,
      bottom: border,
      left: border,
      right: border,
      insideHorizontal: border,
      insideVertical: border,
    },
    rows: [
      row(heads, true),
      ...sections.flatMap(({ title, rows }) => [
        ...(title === null ? [] : [titleRow(title)]),
        ...rows.map(({ cells, note }) => row(cells, false, note)),
      ]),
    ],
  });
}

/** On every page: what portal this is, and what it says of itself when it is not the published one. */
function header({ portal, mark }: Paper): Header {
  const name = runOf({ text: portal, bold: true, color: colour('accent'), size: sizes.small });
  const marked = mark === null ? [] : [runOf({ text: `   ${mark}`, bold: true, size: sizes.small })];
  return new Header({ children: [new Paragraph({ children: [name, ...marked] })] });
}

function footer({ address }: Paper): Footer {
  const style = { size: 16, color: colour('soft') } as const;
  const text = runOf({
    ...style,
    children: [`${address}   `, PageNumber.CURRENT, '/', PageNumber.TOTAL_PAGES],
  });
  return new Footer({ children: [new Paragraph({ alignment: AlignmentType.LEFT, children: [text] })] });
}
