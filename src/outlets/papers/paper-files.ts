import { keptBytes } from '../kept-bytes.ts';
import type { Paper } from './paper.ts';
import { posterSheet } from './poster-sheet.ts';
import type { Sheet } from './sheet.ts';
import { twoPageSheets } from './two-page-sheets.ts';

type Bytes = Promise<Uint8Array<ArrayBuffer>>;

/** A change of what writes the files asks for new ones; a change of what they say or how it is laid out does anyway. */
const pdfWriter = 'sheet-pdf 2, pdfkit 0.20.2, fontkit 2.0.4, source-sans-3 0.4.1';
const docxWriter = 'paper-docx 2, docx 9.15.2';

/** A paper as a poster: one A3 page. */
export function posterFile(paper: Paper, cacheFolder: string): Bytes {
  return pdfFile([posterSheet(paper)], paper, cacheFolder);
}

/** A paper as a leaf: two A4 pages. */
export function twoPageFile(paper: Paper, cacheFolder: string): Bytes {
  return pdfFile(twoPageSheets(paper), paper, cacheFolder);
}

/** A paper as a Word document. */
export function docxFile(paper: Paper, cacheFolder: string): Bytes {
  const from = `${docxWriter}\n${JSON.stringify({ ...paper, drawing: null })}`;
  return keptBytes(cacheFolder, from, 'docx', async () => {
    // Loaded only where a document is written.
    const { paperDocx } = await import('./paper-docx.ts');
    return paperDocx(paper);
  });
}

function pdfFile(sheets: readonly Sheet[], paper: Paper, cacheFolder: string): Bytes {
  const { lang, title, instant, portal, mark } = paper;
  const from = `${pdfWriter}\n${JSON.stringify([sheets, lang, title, instant, portal, mark])}`;
  return keptBytes(cacheFolder, from, 'pdf', async () => {
    const { sheetsPdf } = await import('./sheet-pdf.ts');
    return sheetsPdf(sheets, paper);
  });
}
