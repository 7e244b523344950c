import iconv from 'iconv-lite';
import { foreignCharacter } from '../../intake/alphabet.ts';
import { decodeVni } from './vni.ts';

/** Encodings that may be declared, by the names that officers know. */
export const encodings = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1258', 'tcvn3', 'vni', 'viscii'] as const;
export type Encoding = (typeof encodings)[number];

/** The encodings of the time before Unicode, in which a font made the letters. */
const legacy = ['tcvn3', 'vni', 'viscii', 'windows-1258'] as const;
export type LegacyEncoding = (typeof legacy)[number];

/** The bytes as text in a declared encoding; marks are joined to their letters (NFC), a byte order mark is gone. */
export function decodeAs(bytes: Uint8Array, encoding: Encoding): string {
  const buffer = Buffer.from(bytes);
  if (encoding === 'vni') return decodeVni(iconv.decode(buffer, 'windows-1252'));
  const name = { tcvn3: 'tcvn', 'windows-1258': 'windows1258' }[encoding as string] ?? encoding;
  return iconv.decode(buffer, name).normalize('NFC');
}

/** What bytes say of themselves: UTF-16 and UTF-8 by their marks, else UTF-8 where they are; null for anything else. */
export function certainEncoding(bytes: Uint8Array): Encoding | null {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return 'utf-8';
  } catch {
    return null;
  }
}

/** Words that stand in nearly every table of an office. */
const commonWords =
  /(?<!\p{L})(?:số|và|của|tỉnh|thành|phố|bộ|cơ|quan|đơn|vị|nhiệm|vụ|được|hoàn|thực|hiện|đúng|hạn|quá|tổng|cộng|kiến|nghị|điểm|tên|kết|quả|nguồn)(?!\p{L})/giu;

/**
 * The legacy encoding in which bytes read as Vietnamese, for a message: that one has to be declared. Null where none
 * does, or two do alike.
 */
export function likelyLegacy(bytes: Uint8Array): LegacyEncoding | null {
  const scored = legacy
    .map((encoding) => ({ encoding, score: vietnameseScore(decodeAs(bytes, encoding)) }))
    .toSorted((a, b) => b.score - a.score);
  const [best, next] = scored;
  return best!.score > 0 && best!.score > next!.score ? best!.encoding : null;
}

/** Common words less foreign letters; words without marks say nothing, since they read alike in all encodings. */
function vietnameseScore(text: string): number {
  const words = (text.match(commonWords) ?? []).filter((word) => /[^ -~]/.test(word)).length;
  const foreign = [...text].filter((char) => char > '~' && foreignCharacter(char) !== null).length;
  return words * 3 - foreign;
}

/**
 * The same question for a text that came as Unicode: a workbook whose letters a font made (.VnTime, VNI-Times) holds
 * the bytes as Windows-1252 shows them. Null for text that is sound Vietnamese already.
 */
export function likelyLegacyText(text: string): LegacyEncoding | null {
  const found = likelyLegacy(bytesShown(text));
  return found !== null &&
    found !== 'windows-1258' &&
    vietnameseScore(transcode(text, found)) > vietnameseScore(text)
    ? found
    : null;
}

/** A text whose letters a font made, as Unicode. */
export function transcode(text: string, encoding: LegacyEncoding): string {
  return /[^ -~\s]/.test(text) ? decodeAs(bytesShown(text), encoding) : text;
}

/** Is an encoding one of those that a declared option must name? */
export function isLegacy(encoding: string): encoding is LegacyEncoding {
  return (legacy as readonly string[]).includes(encoding);
}

function bytesShown(text: string): Uint8Array {
  return iconv.encode(text, 'windows-1252');
}
