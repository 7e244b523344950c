import { strFromU8, unzipSync } from 'fflate';
import mammoth from 'mammoth';
import { getDocumentProxy } from 'unpdf';

/** A page of a PDF as another program reads it; sizes in points. */
export interface ReadPage {
  readonly width: number;
  readonly height: number;
  /** All its text; lines are joined by spaces. */
  readonly text: string;
  /** The smallest and the outermost of its letters: `left`, `top` … of their boxes. */
  readonly smallest: number;
  readonly box: {
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
  };
}

/** What is asked of a PDF. */
export interface ReadPdf {
  readonly pages: readonly ReadPage[];
  readonly info: Readonly<Record<string, unknown>>;
  readonly lang: string | null;
  readonly tagged: boolean;
  /** Structure types in reading order: `H1`, `P`, `Table`. */
  readonly roles: readonly string[];
  readonly links: readonly string[];
}

interface TextItem {
  readonly str: string;
  readonly width: number;
  readonly height: number;
  readonly transform: readonly number[];
}

interface TreeNode {
  readonly role?: string;
  readonly children?: readonly TreeNode[];
}

/** A PDF read by pdf.js. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const document = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
  const pages: ReadPage[] = [];
  const roles: string[] = [];
  const links: string[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const [, , width = 0, height = 0] = page.view;
    const content = await page.getTextContent();
    pages.push({
      width,
      height,
      ...textOf(content.items as readonly unknown[] as readonly TextItem[], height),
    });
    roles.push(...rolesOf((await page.getStructTree()) as TreeNode));
    for (const { url } of (await page.getAnnotations()) as readonly { url?: string }[])
      if (url) links.push(url);
  }
  const { info } = await document.getMetadata();
  const mark = await document.getMarkInfo();
  const lang = (info as { Language?: string }).Language ?? null;
  return { pages, info: info as ReadPdf['info'], lang, tagged: mark?.['Marked'] === true, roles, links };
}

function textOf(items: readonly TextItem[], height: number): Pick<ReadPage, 'text' | 'smallest' | 'box'> {
  const upright = items.filter(({ str, transform }) => str.trim() !== '' && transform[1] === 0);
  const boxes = upright.map(({ width, transform }) => {
    const [size = 0, , , , x = 0, y = 0] = transform;
    return { size, left: x, right: x + width, top: height - y - size, bottom: height - y };
  });
  return {
    text: items
      .map(({ str }) => str)
      .join(' ')
      .replace(/\s+/g, ' ')
      .normalize('NFC'),
    smallest: Math.min(...boxes.map(({ size }) => size)),
    box: {
      left: Math.min(...boxes.map(({ left }) => left)),
      right: Math.max(...boxes.map(({ right }) => right)),
      top: Math.min(...boxes.map(({ top }) => top)),
      bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
    },
  };
}

function rolesOf({ role, children = [] }: TreeNode): readonly string[] {
  return [...(role === undefined || role === 'Root' ? [] : [role]), ...children.flatMap(rolesOf)];
}

/** A Word document: its parts as they are, and its text and HTML as mammoth reads them. */
export async function readDocx(bytes: Uint8Array) {
  const buffer = Buffer.from(bytes);
  const parts = Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)] as const);
  return {
    parts: new Map(parts),
    text: (await mammoth.extractRawText({ buffer })).value.normalize('NFC'),
    html: (await mammoth.convertToHtml({ buffer })).value,
  };
}
