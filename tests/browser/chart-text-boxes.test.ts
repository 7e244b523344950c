import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { gallery } from '../../src/charts/gallery.ts';
import type { Scene } from '../../src/charts/scene.ts';
import { renderSvg } from '../../src/charts/svg.ts';
import { chartTextFaults } from './support/chart-texts.ts';
import { openForTests, openPage, type Site } from './support/open-page.ts';
import { inBothLanguages, pageKindPaths, samplePageKindPaths } from './support/page-kinds.ts';

const widths = [320, 360, 768, 1200] as const;

/** Puts drawings on an open page, in its styles and its font, and measures their texts. */
async function faultsOf(page: Page, drawings: Readonly<Record<string, Scene>>): Promise<string[]> {
  const html = Object.entries(drawings).map(
    ([name, scene], index) =>
      `<div data-example="${name}">${renderSvg(scene, { kind: 'page', idPrefix: `c${index}` })}</div>`,
  );
  await page.evaluate(async (markup) => {
    document.body.innerHTML = markup;
    // Every letter of the drawings, before anything is measured.
    await Promise.all(
      ['400', '600'].map((weight) =>
        document.fonts.load(`${weight} 13px 'Source Sans 3 Variable'`, document.body.textContent),
      ),
    );
    await document.fonts.ready;
  }, html.join(''));
  return page.evaluate(chartTextFaults);
}

describe('the texts of every chart in every state, in the font and the styles of the site', () => {
  const opened = openForTests('gioi-thieu/', { viewport: { width: 1400, height: 900 } });

  it.each(gallery)('$id: inside the drawing, apart, inside their tiles', async ({ id, examples }) => {
    const drawings = examples.flatMap(({ id: state, draw }) =>
      widths.map((width) => [`${id} ${state} ${width}`, draw(width)] as const),
    );
    expect(await faultsOf(opened().page, Object.fromEntries(drawings))).toEqual([]);
  });

  it('finds what it looks for', async () => {
    const text = (words: string, x: number, y: number) =>
      ({
        kind: 'text',
        className: 'ink',
        text: words,
        x,
        y,
        size: 13,
        weight: 400,
        anchor: 'start',
      }) as const;
    const scene: Scene = {
      width: 200,
      height: 60,
      title: 'x',
      description: 'x',
      nodes: [
        text('Ế', 0, 8),
        text('Tuyên', 100, 40),
        text('Quang', 130, 40),
        {
          kind: 'group',
          className: 'tile',
          children: [
            { kind: 'rect', className: 'scale-1', x: 0, y: 20, width: 30, height: 40 },
            text('Thái Nguyên', 2, 40),
          ],
        },
        text('dài quá', 180, 20),
      ],
    };
    expect(await faultsOf(opened().page, { x: scene })).toEqual([
      'x (200 px): outside the drawing: Ế',
      'x (200 px): overlap: Tuyên / Quang',
      'x (200 px): outside its tile: Thái Nguyên',
      'x (200 px): outside the drawing: dài quá',
    ]);
  });
});

/** Those of the pages that hold a drawing with a name; cells of tables have no text. */
const withDrawings = (paths: readonly string[], site: Site): readonly string[] =>
  inBothLanguages(paths).filter((path) => {
    const html = readFileSync(join(inject('sites')[site].folder, path, 'index.html'), 'utf8');
    return /<svg class="chart"[^>]* role=/.test(html);
  });

/** The faults of a page at every width of its window. */
async function faultsOfPage(path: string, site: Site): Promise<string[]> {
  const { page } = await openPage(path, { site });
  await page.evaluate(() => document.fonts.ready);
  const found: string[] = [];
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 });
    found.push(...(await page.evaluate(chartTextFaults)));
  }
  return found;
}

describe.each([
  ['root', pageKindPaths],
  ['sample', samplePageKindPaths],
] as const)('the drawings of the pages (%s)', (site, paths) => {
  it.each(withDrawings(paths, site))('«/%s»', async (path) => {
    expect(await faultsOfPage(path, site)).toEqual([]);
  });
});
