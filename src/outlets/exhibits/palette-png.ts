import { constants, crc32, deflateSync } from 'node:zlib';

/** What a PNG with a byte for each pixel can name. */
const mostColours = 256;

/** A tenth larger than at the highest level, in a tenth of its time. */
const level = 7;

/**
 * Pixels as a PNG with a palette, less than half of one in true colour. A chart has a few flat colours and their blends
 * at edges: where there are more than 256, those that hardly any pixel has are written as the nearest of the others.
 * The same pixels give the same bytes.
 * @param pixels red, green, blue and a fourth byte, which is not read: the picture is opaque
 */
export function palettePng(pixels: Uint8Array, width: number, height: number): Uint8Array<ArrayBuffer> {
  const whole = wholePixels(pixels);
  const same = repeatedRows(pixels, width, height);
  const colours = coloursOf(whole, width, same);
  const palette = colours.slice(0, mostColours);
  const places = new Map(colours.map((colour, index) => [colour, index]));
  for (const rare of colours.slice(mostColours)) places.set(rare, nearest(palette, rare));
  // Each row begins with its filter: none, for palettes compress best without.
  const stride = width + 1;
  const rows = new Uint8Array(stride * height);
  // Most pixels have the colour of the one before: only a change is looked up.
  let last = -1;
  let place = 0;
  for (let y = 0; y < height; y += 1) {
    const row = y * stride;
    if (same[y]) {
      rows.copyWithin(row, row - stride, row);
      continue;
    }
    for (let x = 0, from = y * width; x < width; x += 1, from += 1) {
      const colour = whole[from]! & colourBits;
      if (colour !== last) place = places.get(colour)!;
      last = colour;
      rows[row + 1 + x] = place;
    }
  }
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  // 8 bits a pixel, with a palette.
  head.set([8, 3], 8);
  const strategy = constants.Z_FILTERED;
  return new Uint8Array(
    Buffer.concat([
      Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
      chunk('IHDR', head),
      chunk('PLTE', Buffer.from(palette.flatMap(channels))),
      chunk('IDAT', deflateSync(rows, { level, memLevel: 9, strategy })),
      chunk('IEND', Buffer.alloc(0)),
    ]),
  );
}

/** The bytes of red, green and blue where a pixel is read as one number, red in the lowest. */
const colourBits = 0xff_ff_ff;

/** Four bytes a pixel as one number each, without a copy where they lie well for it. */
function wholePixels(pixels: Uint8Array): Uint32Array {
  const { buffer, byteOffset, length } = byteAligned(pixels);
  return new Uint32Array(buffer, byteOffset, length / 4);
}

const byteAligned = (bytes: Uint8Array): Uint8Array => (bytes.byteOffset % 4 === 0 ? bytes : bytes.slice());

/** Which rows are the same as the one above: more than half of a drawing, and comparing bytes is fast. */
function repeatedRows(pixels: Uint8Array, width: number, height: number): readonly boolean[] {
  const bytes = Buffer.from(pixels.buffer, pixels.byteOffset, pixels.length);
  const stride = 4 * width;
  return Array.from({ length: height }, (_, y) => {
    const at = y * stride;
    return y > 0 && bytes.compare(bytes, at - stride, at, at, at + stride) === 0;
  });
}

/** The colours of a picture, those of the most pixels first; counted by runs, of which a drawing has few. */
function coloursOf(pixels: Uint32Array, width: number, same: readonly boolean[]): readonly number[] {
  const counts = new Map<number, number>();
  const count = (colour: number, run: number): void => {
    if (run > 0) counts.set(colour, (counts.get(colour) ?? 0) + run);
  };
  let rows = 1;
  for (let y = same.length - 1; y >= 0; y -= 1) {
    // A row stands for those below that are the same.
    if (same[y]) {
      rows += 1;
      continue;
    }
    let last = -1;
    let run = 0;
    for (let x = 0, at = y * width; x < width; x += 1, at += 1) {
      const colour = pixels[at]! & colourBits;
      if (colour !== last) {
        count(last, run * rows);
        last = colour;
        run = 0;
      }
      run += 1;
    }
    count(last, run * rows);
    rows = 1;
  }
  return [...counts].toSorted(([a, many], [b, few]) => few - many || a - b).map(([colour]) => colour);
}

const channels = (colour: number): [number, number, number] => [
  colour & 255,
  (colour >> 8) & 255,
  (colour >> 16) & 255,
];

/** The place in a palette of the colour that is most like another. */
function nearest(palette: readonly number[], colour: number): number {
  const [red, green, blue] = channels(colour);
  const distances = palette.map((own) => {
    const [r, g, b] = channels(own);
    return (r - red) ** 2 + (g - green) ** 2 + (b - blue) ** 2;
  });
  return distances.indexOf(Math.min(...distances));
}

/** A part of a PNG file: length, name, content, checksum of name and content. */
function chunk(name: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), content]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(content.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}
