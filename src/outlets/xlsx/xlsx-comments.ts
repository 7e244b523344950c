import {
  addContentType,
  addRelation,
  attribute,
  relations,
  setPart,
  textOfPart,
  xmlText,
  type XlsxParts,
} from './xlsx-parts.ts';

/** A comment on a cell; row and column are counted from 1. */
export interface CellComment {
  readonly address: string;
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const author = 'Ba công khai';

/**
 * Adds comments to a sheet: the text, and the little box in which Excel shows it. Comments that are there stay; where
 * a cell has one, ours goes below its text.
 */
export function addComments(parts: XlsxParts, sheet: string, comments: readonly CellComment[]): void {
  if (comments.length === 0) return;
  const known = relations(parts, sheet);
  const texts = known.find(({ type }) => type === `${office}/comments`)?.path ?? newComments(parts, sheet);
  const before = textOfPart(parts, texts);
  const author0 = before.replace('</authors>', `<author>${author}</author></authors>`);
  const authorId = (before.match(/<author[\s>]/g) ?? []).length;
  let after = author0;
  const boxed: CellComment[] = [];
  for (const comment of comments) {
    const existing = new RegExp(`<comment\\s[^>]*ref="${comment.address}"[^>]*>[\\s\\S]*?</text>`).exec(
      after,
    );
    if (existing) {
      // A plain text becomes a run, so that another may follow it.
      const runs = existing[0].replace(/<text>(<t[\s>][\s\S]*?<\/t>)/, '<text><r>$1</r>');
      const added = runs.replace(/<\/text>$/, `${run(`\n— ${author} —\n${comment.text}`)}</text>`);
      after = after.replace(existing[0], () => added);
    } else {
      const element = `<comment ref="${comment.address}" authorId="${authorId}"><text>${run(comment.text)}</text></comment>`;
      after = after.replace('</commentList>', () => `${element}</commentList>`);
      boxed.push(comment);
    }
  }
  setPart(parts, texts, after);
  addBoxes(parts, sheet, boxed);
}

function run(text: string): string {
  return `<r><t xml:space="preserve">${xmlText(text)}</t></r>`;
}

function newComments(parts: XlsxParts, sheet: string): string {
  const path = freePath(parts, (number) => `xl/comments${number}.xml`);
  setPart(
    parts,
    path,
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors></authors><commentList></commentList></comments>',
  );
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml';
  addContentType(parts, `<Override PartName="/${path}" ContentType="${type}"/>`, `/${path}"`);
  addRelation(parts, sheet, `${office}/comments`, path);
  return path;
}

/** Excel shows a comment only where an old drawing has a box for it. */
function addBoxes(parts: XlsxParts, sheet: string, comments: readonly CellComment[]): void {
  const id = /<legacyDrawing\s[^>]*>/.exec(textOfPart(parts, sheet))?.[0];
  const relation = id === undefined ? null : attribute(id, '\\w+:id');
  const drawing =
    relations(parts, sheet).find((one) => one.id === relation)?.path ?? newDrawing(parts, sheet);
  const text = textOfPart(parts, drawing);
  const first = 5001 + (text.match(/<v:shape\s/g) ?? []).length;
  const boxes = comments.map(
    ({ row, column }, index) =>
      `<v:shape id="_x0000_s${first + index}" type="#_x0000_t202" style="position:absolute;margin-left:60pt;margin-top:2pt;width:240pt;height:90pt;z-index:1;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"/><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${column}, 15, ${row - 1}, 2, ${column + 4}, 15, ${row + 4}, 4</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${row - 1}</x:Row><x:Column>${column - 1}</x:Column></x:ClientData></v:shape>`,
  );
  setPart(
    parts,
    drawing,
    text.replace(/<\/xml>\s*$/, () => `${boxes.join('')}</xml>`),
  );
}

function newDrawing(parts: XlsxParts, sheet: string): string {
  const path = freePath(parts, (number) => `xl/drawings/vmlDrawing${number}.vml`);
  setPart(
    parts,
    path,
    '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="5"/></o:shapelayout><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype></xml>',
  );
  const type = 'application/vnd.openxmlformats-officedocument.vmlDrawing';
  addContentType(parts, `<Default Extension="vml" ContentType="${type}"/>`, 'Extension="vml"');
  const id = addRelation(parts, sheet, `${office}/vmlDrawing`, path);
  const element = `<legacyDrawing xmlns:r="${office}" r:id="${id}"/>`;
  // The order of a sheet's elements is fixed; these may follow.
  const followers =
    /<(?:legacyDrawingHF|drawingHF|picture|oleObjects|controls|webPublishItems|tableParts|extLst)[\s>/]|<\/worksheet>/;
  setPart(
    parts,
    sheet,
    textOfPart(parts, sheet).replace(followers, (next) => `${element}${next}`),
  );
  return path;
}

function freePath(parts: XlsxParts, path: (number: number) => string): string {
  let number = 1;
  while (parts.has(path(number))) number += 1;
  return path(number);
}
