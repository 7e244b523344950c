import type { Problem } from './problems.ts';

/** The largest file that is read; the tables of a quarter are far below it. */
export const maxFileBytes = 20_000_000;

/** Turns the bytes of a data file into text, or says why they are no UTF-8 text. */
export function decodeText(file: string, bytes: Uint8Array): { text: string } | { problem: Problem } {
  const refuse = (code: Problem['code'], more: Partial<Problem> = {}) => ({
    problem: { code, file, ...more },
  });
  if (bytes.length === 0) return refuse('file-empty');
  if (bytes.length > maxFileBytes) {
    return refuse('file-too-large', { value: String(bytes.length), allowed: String(maxFileBytes) });
  }
  if (looksLikeUtf16(bytes)) return refuse('encoding-utf16');
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return refuse('encoding-bom');
  try {
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch {
    return refuse('encoding-not-utf8', { line: firstBadLine(bytes) });
  }
}

/** A byte order mark of UTF-16, or zero bytes as every other one; a single zero is a stray character in UTF-8. */
function looksLikeUtf16(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true;
  const sample = bytes.subarray(0, 400);
  return sample.filter((byte) => byte === 0).length * 4 >= sample.length;
}

/** The line of the first byte that is no UTF-8; line ends are single bytes in UTF-8, so lines decode on their own. */
function firstBadLine(bytes: Uint8Array): number {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  for (let line = 1, start = 0; start <= bytes.length; line += 1) {
    const newline = bytes.indexOf(0x0a, start);
    const end = newline === -1 ? bytes.length : newline;
    try {
      decoder.decode(bytes.subarray(start, end));
    } catch {
      return line;
    }
    start = end + 1;
  }
  return 1;
}
