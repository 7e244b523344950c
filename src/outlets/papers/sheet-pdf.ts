import { createRequire } from 'node:module';
import { openSync } from 'fontkit';
import PDFDocument from 'pdfkit';
import { drawNodes, drawScene, drawWatermark } from './pdf-marks.ts';
import type { Paper } from './paper.ts';
import type { SceneNode } from '../../charts/scene.ts';
import type { Sheet, SheetLink, SheetPart } from './sheet.ts';

const require = createRequire(import.meta.url);

/** The fonts by their weight, read once for all papers; each PDF takes the letters that it shows. */
const fonts = (['400Regular', '600SemiBold'] as const).map((name) => ({
  weight: name.slice(0, 3),
  font: openSync(require.resolve(`@expo-google-fonts/source-sans-3/${name}/SourceSans3_${name}.ttf`)),
}));

/**
 * A font keeps every glyph that it has met, and one met first as a part of another («e» of «ê») has no letter from then
 * on: a later paper could not be copied, and its bytes would hang on those before it. To open the font anew for each
 * paper takes 100 ms.
 */
function forgetGlyphs(font: object): void {
  (font as { _glyphs: object })._glyphs = {};
}

type Structure = PDFKit.PDFStructureElement;

/**
 * Sheets as a tagged PDF: headings, paragraphs, tables and drawings are named to screen readers, the rest is marked as
 * decoration; fonts are embedded. The only time in it is that of the numbers, so the same sheets give the same bytes.
 */
export function sheetsPdf(
  sheets: readonly Sheet[],
  { lang, title, instant, portal, mark }: Pick<Paper, 'lang' | 'title' | 'instant' | 'portal' | 'mark'>,
): Promise<Uint8Array<ArrayBuffer>> {
  const document = new PDFDocument({
    autoFirstPage: false,
    margin: 0,
    pdfVersion: '1.7',
    tagged: true,
    lang: lang === 'vi' ? 'vi-VN' : 'en',
    displayTitle: true,
    info: {
      Title: mark === null ? title : `[${mark}] ${title}`,
      Author: portal,
      Creator: portal,
      Producer: 'pdfkit',
      CreationDate: new Date(instant),
      ModDate: new Date(instant),
    },
  });
  for (const { weight, font } of fonts) {
    forgetGlyphs(font);
    document.registerFont(weight, font as unknown as string);
  }
  const root = document.struct('Document');
  document.addStructure(root);
  for (const sheet of sheets) drawSheet(document, root, sheet);
  root.end();
  return finished(document);
}

function drawSheet(
  document: PDFKit.PDFDocument,
  root: Structure,
  { width, height, parts, watermark }: Sheet,
): void {
  document.addPage({ size: [width, height], margin: 0 });
  for (const part of parts) drawPart(document, root, part);
  if (watermark === null) return;
  asDecoration(document, () => drawWatermark(document, watermark, width, height));
}

function drawPart(document: PDFKit.PDFDocument, root: Structure, part: SheetPart): void {
  switch (part.kind) {
    case 'decoration':
      asDecoration(document, () => drawNodes(document, part.nodes));
      break;
    case 'block': {
      const { nodes, role, link } = part;
      if (link === undefined) root.add(document.struct(role, {}, () => drawNodes(document, nodes)));
      else drawLink(document, root, role, nodes, link);
      break;
    }
    case 'drawing': {
      const { scene, x, y, scale, alt } = part;
      root.add(document.struct('Figure', { alt }, () => drawScene(document, scene, x, y, scale)));
      break;
    }
    case 'table': {
      const table = document.struct('Table');
      root.add(table);
      for (const { head, cells, rule } of part.rows) {
        const row = document.struct('TR');
        table.add(row);
        cells.forEach((nodes, index) => {
          row.add(document.struct(head || index === 0 ? 'TH' : 'TD', {}, () => drawNodes(document, nodes)));
        });
        row.end();
        asDecoration(document, () => drawNodes(document, [rule]));
      }
      table.end();
    }
  }
}

/** A block that leads somewhere: its text and its active rectangle are one link to a screen reader. */
function drawLink(
  document: PDFKit.PDFDocument,
  root: Structure,
  role: string,
  nodes: readonly SceneNode[],
  { href, x, y, width, height }: SheetLink,
): void {
  const block = document.struct(role);
  root.add(block);
  const link = document.struct('Link');
  block.add(link);
  link.add(() => drawNodes(document, nodes));
  // pdfkit writes a string object as text, a plain string as a name.
  const options = { structParent: link, Contents: new String(href) };
  document.link(x, y, width, height, href, options as object);
  link.end();
  block.end();
}

function asDecoration(document: PDFKit.PDFDocument, draw: () => void): void {
  document.markContent('Artifact', { type: 'Layout' } as object);
  draw();
  document.endMarkedContent();
}

function finished(document: PDFKit.PDFDocument): Promise<Uint8Array<ArrayBuffer>> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    document.on('data', (chunk: Buffer) => chunks.push(chunk));
    document.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks))));
    document.on('error', reject);
    document.end();
  });
}
