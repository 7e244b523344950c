import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { palettePng } from './palette-png.ts';

/** The parts of a PNG by their names. */
function chunksOf(png: Uint8Array): ReadonlyMap<string, Buffer> {
  const bytes = Buffer.from(png);
  const chunks = new Map<string, Buffer>();
  for (let at = 8; at < bytes.length;) {
    const length = bytes.readUInt32BE(at);
    chunks.set(bytes.toString('latin1', at + 4, at + 8), bytes.subarray(at + 8, at + 8 + length));
    at += 12 + length;
  }
  return chunks;
}

/** Red, green and blue of each pixel, read back. */
function coloursOf(png: Uint8Array, width: number): readonly string[] {
  const chunks = chunksOf(png);
  const palette = chunks.get('PLTE')!;
  const rows = inflateSync(chunks.get('IDAT')!);
  return [...rows].flatMap((place, at) =>
    at % (width + 1) === 0 ? [] : [palette.subarray(3 * place, 3 * place + 3).toString('hex')],
  );
}

const pixelsOf = (colours: readonly string[]): Uint8Array =>
  new Uint8Array(Buffer.from(colours.map((colour) => `${colour}ff`).join(''), 'hex'));

describe('palettePng', () => {
  it('keeps every pixel where there are at most 256 colours', () => {
    const colours = ['fffdf8', 'b3201f', 'fffdf8', '0f4c5c', '0f4c5c', 'fffdf8'];
    const png = palettePng(pixelsOf(colours), 3, 2);
    expect(coloursOf(png, 3)).toEqual(colours);
    expect([...chunksOf(png).get('IHDR')!]).toEqual([0, 0, 0, 3, 0, 0, 0, 2, 8, 3, 0, 0, 0]);
  });

  it('writes the rarest of more as the nearest of the others', () => {
    const grey = (index: number): string => index.toString(16).padStart(2, '0').repeat(3);
    const common = Array.from({ length: 256 }, (_, index) => grey(index));
    const png = palettePng(pixelsOf([...common, ...common, '808181', '050505']), 1, 514);
    expect(coloursOf(png, 1).slice(-2)).toEqual(['818181', '050505']);
    expect(chunksOf(png).get('PLTE')).toHaveLength(3 * 256);
  });
});
