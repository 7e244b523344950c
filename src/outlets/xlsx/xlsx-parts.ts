import { strFromU8, strToU8, unzipSync } from 'fflate';
import { zipOf } from '../zip.ts';

/** The parts of an .xlsx file by path; texts are changed in place, pictures and the like stay as they are. */
export type XlsxParts = Map<string, Uint8Array>;

/** @throws the reader's error for a file that is no ZIP archive */
export function openParts(bytes: Uint8Array): XlsxParts {
  return new Map(Object.entries(unzipSync(bytes)));
}

/** The same parts, the same bytes: the clock has no part in it. */
export function closeParts(parts: XlsxParts): Uint8Array {
  return zipOf(parts);
}

export const textOfPart = (parts: XlsxParts, path: string): string =>
  strFromU8(parts.get(path) ?? new Uint8Array());
export const setPart = (parts: XlsxParts, path: string, text: string): unknown =>
  parts.set(path, strToU8(text));

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text inside XML, in an element or an attribute; what XML cannot hold is gone. */
export function xmlText(text: string): string {
  return text.replace(
    /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF&<>"]/g,
    (character) => entities[character] ?? '',
  );
}

function unescaped(text: string): string {
  return text
    .replace(/&#x([0-9a-f]+);/gi, (_, hex: string) => String.fromCodePoint(parseInt(hex, 16)))
    .replace(/&#(\d+);/g, (_, number: string) => String.fromCodePoint(Number(number)))
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}

/** The value of an attribute of an element's text, or null. */
export function attribute(element: string, name: string): string | null {
  const found = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(element);
  return found ? unescaped(found[1] ?? found[2] ?? '') : null;
}

/** The path of a sheet's part by its name, or null where there is none. */
export function sheetPart(parts: XlsxParts, name: string): string | null {
  const sheets = textOfPart(parts, 'xl/workbook.xml').match(/<(?:\w+:)?sheet\s[^>]*>/g) ?? [];
  const sheet = sheets.find((element) => attribute(element, 'name') === name);
  const id = sheet === undefined ? null : attribute(sheet, '\\w+:id');
  if (id === null) return null;
  const relation = relations(parts, 'xl/workbook.xml').find((one) => one.id === id);
  return relation && parts.has(relation.path) ? relation.path : null;
}

interface Relation {
  readonly id: string;
  readonly type: string;
  readonly path: string;
}

/** What a part refers to. */
export function relations(parts: XlsxParts, path: string): readonly Relation[] {
  const found = textOfPart(parts, relationsPath(path)).match(/<Relationship\s[^>]*>/g) ?? [];
  return found.map((element) => ({
    id: attribute(element, 'Id') ?? '',
    type: attribute(element, 'Type') ?? '',
    path: resolved(path, attribute(element, 'Target') ?? ''),
  }));
}

/** Adds a reference from a part to another; returns its id. */
export function addRelation(parts: XlsxParts, path: string, type: string, target: string): string {
  const at = relationsPath(path);
  const known = new Set(relations(parts, path).map(({ id }) => id));
  let number = known.size + 1;
  while (known.has(`rId${number}`)) number += 1;
  const id = `rId${number}`;
  const empty =
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';
  const before = (textOfPart(parts, at) || empty).replace(
    /<Relationships([^>]*)\/>/,
    '<Relationships$1></Relationships>',
  );
  const element = `<Relationship Id="${id}" Type="${type}" Target="/${target}"/>`;
  setPart(parts, at, before.replace('</Relationships>', `${element}</Relationships>`));
  return id;
}

/** Says of what kind a part is, where nothing says so yet. */
export function addContentType(parts: XlsxParts, entry: string, key: string): void {
  const path = '[Content_Types].xml';
  const text = textOfPart(parts, path);
  if (!text.includes(key)) setPart(parts, path, text.replace('</Types>', `${entry}</Types>`));
}

function relationsPath(path: string): string {
  const at = path.lastIndexOf('/');
  return `${path.slice(0, at)}/_rels/${path.slice(at + 1)}.rels`;
}

function resolved(from: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const steps = from.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.') steps.push(step);
  }
  return steps.join('/');
}
