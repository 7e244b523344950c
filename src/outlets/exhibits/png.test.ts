import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../../../tests/support/folders.ts';
import { pngScale, svgToPng } from './png.ts';

const svg = (text: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="100" height="40"><text x="5" y="25" font-family="'Source Sans 3'" font-size="14">${text}</text></svg>`;

/** Width and height, from the header of a PNG. */
const sizeOf = (png: Uint8Array): readonly number[] => {
  const view = new DataView(png.buffer, png.byteOffset);
  return [view.getUint32(16), view.getUint32(20)];
};

describe('svgToPng', () => {
  it('gives the same bytes for the same drawing, drawn or kept', async () => {
    const [one, other] = [temporaryFolder(), temporaryFolder()];
    const png = await svgToPng(svg('Tỉnh Mẫu'), one);
    expect(sizeOf(png)).toEqual([100 * pngScale, 40 * pngScale]);
    expect(Buffer.from(await svgToPng(svg('Tỉnh Mẫu'), other)).equals(png)).toBe(true);
    const [kept] = readdirSync(one);
    writeFileSync(join(one, kept!), 'kept');
    expect(Buffer.from(await svgToPng(svg('Tỉnh Mẫu'), one)).toString()).toBe('kept');
  });

  it('has a glyph for every Vietnamese letter: each word looks unlike a row of empty boxes', async () => {
    const folder = temporaryFolder();
    const drawn = await Promise.all(
      ['Ế', 'Ậ', 'ữ', 'đ', '\u{E000}'].map((text) => svgToPng(svg(text), folder)),
    );
    const distinct = new Set(drawn.map((png) => Buffer.from(png).toString('base64')));
    expect(distinct.size).toBe(5);
  });
});
