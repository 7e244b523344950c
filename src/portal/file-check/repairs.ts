/**
 * What ordinary programs do to a CSV file on saving it, and what can be undone without touching a cell:
 * - `utf16`: written in another encoding
 * - `bom`: a byte order mark in front
 * - `line-ends`: Windows line ends
 * - `last-line`: the line end of the last line went, or empty lines came
 * - `semicolons`: `;` between the cells
 */
export type Repair = 'utf16' | 'bom' | 'line-ends' | 'last-line' | 'semicolons';

/** A file with what a program did to it undone. */
export interface RepairedFile {
  readonly repairs: readonly Repair[];
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** The file as it may have been before a program saved it again; nothing where there is nothing to undo. */
export function repairedFiles(bytes: Uint8Array): RepairedFile[] {
  const repairs: Repair[] = [];
  const decoder = new TextDecoder(isUtf16(bytes) ? 'utf-16le' : 'utf-8', { ignoreBOM: true });
  let text = decoder.decode(bytes);
  const change = (repair: Repair, changed: string): void => {
    if (changed === text) return;
    repairs.push(repair);
    text = changed;
  };
  if (isUtf16(bytes)) repairs.push('utf16');
  change('bom', text.replace(/^\ufeff/, ''));
  change('line-ends', text.replace(/\r\n?/g, '\n'));
  change('last-line', text.replace(/\n*$/, '\n'));
  const repaired = repairs.length === 0 ? [] : [{ repairs: [...repairs], bytes: encode(text) }];
  // With quotes around a cell a `;` may stand inside it: then nothing is guessed.
  const [header = ''] = text.split('\n', 1);
  if (header.includes(',') || !header.includes(';') || text.includes('"')) return repaired;
  change('semicolons', text.replaceAll(';', ','));
  return [...repaired, { repairs, bytes: encode(text) }];
}

function encode(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}

function isUtf16(bytes: Uint8Array): boolean {
  return bytes[0] === 0xff && bytes[1] === 0xfe;
}
