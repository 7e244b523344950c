import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { gallery } from './gallery.ts';
import { flatten } from './scene.ts';
import { renderSvg, type SvgMode } from './svg.ts';
import { textFaults } from './text-boxes.ts';

const widths = [320, 360, 480, 720, 1200] as const;
const page: SvgMode = { kind: 'page', idPrefix: 'c' };
const file: SvgMode = { kind: 'file', theme: 'light' };

/** A drawing with each element on a line of its own, so that a change of one is a change of one line. */
const linesOf = (svg: string): string => svg.replaceAll('><', '>\n<');

/** Longer drawings are kept by their hash: nobody reads 63 rows of a snapshot, and the first state stands for them. */
const longest = 1_500;

function kept(svg: string, whole: boolean): string {
  if (whole || svg.length <= longest) return linesOf(svg);
  return `${svg.length} characters, sha256 ${createHash('sha256').update(svg).digest('hex')}`;
}

/** Numbers of the markup (texts apart) with more than one decimal. */
function longNumbers(svg: string): string[] {
  const markup = svg.replace(/>[^<]+</g, '><').replace(/ (?:fill|stroke)-opacity="[^"]*"/g, '');
  return markup.match(/\d*\.\d{2,}/g) ?? [];
}

describe('the gallery', () => {
  it('has every chart of the folder', () => {
    const files = readdirSync(new URL('.', import.meta.url))
      .filter((name) => name.endsWith('.example.ts'))
      .map((name) => name.replace('.example.ts', ''));
    expect(gallery.map(({ id }) => id).toSorted()).toEqual(files.toSorted());
  });

  it('says what each chart is for, and names its states', () => {
    for (const { id, title, purpose, examples } of gallery) {
      expect(title, id).not.toBe('');
      expect(purpose, id).toMatch(/^\p{Lu}.*\.$/u);
      expect(examples.length, id).toBeGreaterThan(2);
      for (const name of ['id', 'title'] as const)
        expect(new Set(examples.map((example) => example[name])).size, `${id}: ${name}`).toBe(
          examples.length,
        );
      for (const example of examples) expect(example.id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    }
  });
});

describe.each(gallery)('$id', ({ examples }) => {
  const states = examples.map(({ id, draw }, index) => ({ id, draw, first: index === 0 }));
  describe.each(states)('$id', ({ draw, first }) => {
    it('has its texts inside and apart, and a name', () => {
      for (const width of widths) {
        const scene = draw(width);
        expect(scene.width).toBe(width);
        expect(textFaults(scene), String(width)).toEqual([]);
        expect([scene.title, scene.description], String(width)).not.toContain('');
      }
    });

    it('draws no shape without a size', () => {
      for (const width of widths)
        for (const node of flatten(draw(width).nodes))
          if (node.kind === 'rect') expect(Math.min(node.width, node.height)).toBeGreaterThan(0);
    });

    it('is sound markup, the same each time', () => {
      for (const width of widths)
        for (const mode of [page, file]) {
          const svg = renderSvg(draw(width), mode);
          expect(svg).not.toMatch(/NaN|undefined|Infinity|="[^"]*null/);
          expect(longNumbers(svg), String(width)).toEqual([]);
          expect(renderSvg(draw(width), mode)).toBe(svg);
        }
    });

    it.each([360, 720])('keeps its look at %d', (width) => {
      const svg = renderSvg(draw(width), page);
      expect(kept(svg, first && width === 360)).toMatchSnapshot();
    });
  });
});
