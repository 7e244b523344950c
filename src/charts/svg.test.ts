import { describe, expect, it } from 'vitest';
import { textWidth } from './measure.ts';
import { renderPair } from './pair.ts';
import type { Scene, SceneNode } from './scene.ts';
import { round } from './svg-markup.ts';
import { renderSvg } from './svg.ts';
import { themes } from './theme.ts';

const text: SceneNode = {
  kind: 'text',
  className: 'ink',
  x: 10.04,
  y: -0.01,
  text: `<b>"A" & 'B'</b>\u0007`,
  size: 12,
  weight: 600,
  anchor: 'end',
  halo: 'paper',
  title: 'a < b',
  data: { id: 'x"y' },
};

function scene(nodes: readonly SceneNode[], more: Partial<Scene> = {}): Scene {
  return { width: 100, height: 50, title: 'Tên & tên', description: 'Mô tả', nodes, ...more };
}

const page = { kind: 'page', idPrefix: 'c1' } as const;

describe('renderSvg', () => {
  it('escapes text and attributes, and rounds lengths', () => {
    const svg = renderSvg(scene([text]), page);
    expect(svg).toContain('&lt;b&gt;&quot;A&quot; &amp; &#39;B&#39;&lt;/b&gt;</text>');
    expect(svg).toContain('data-id="x&quot;y"');
    expect(svg).toContain('<title>a &lt; b</title>');
    expect(svg).toContain('x="10" y="0"');
  });

  it('rounds the coordinates of paths too', () => {
    const d = 'M273.45454545454544,1.04L-0.04,2C1,2.55 3,4 5e-7,6H12.3';
    const svg = renderSvg(scene([{ kind: 'path', className: 'ink', d, strokeWidth: 1 }]), page);
    expect(svg).toContain('d="M273.5,1L0,2C1,2.6 3,4 0,6H12.3"');
  });

  it('names the drawing', () => {
    const svg = renderSvg(scene([]), page);
    expect(svg).toContain('role="img" aria-labelledby="c1-title c1-desc"');
    expect(svg).toContain('<title id="c1-title">Tên &amp; tên</title><desc id="c1-desc">Mô tả</desc>');
    expect(renderSvg(scene([], { title: '' }), page)).toMatch(/^<svg [^>]*aria-hidden="true"/);
  });

  it('keeps links reachable: not inside an image', () => {
    const link: SceneNode = {
      kind: 'group',
      className: 'tile',
      href: '/a/?b=1&c=2',
      title: 'Tỉnh',
      children: [text],
    };
    const svg = renderSvg(scene([link]), page);
    expect(svg).toContain('role="group"');
    expect(svg).toContain('<a class="tile" href="/a/?b=1&amp;c=2"><title>Tỉnh</title>');
  });

  it('writes classes on pages, literal colours in files, style attributes never', () => {
    const nodes: SceneNode[] = [
      text,
      { kind: 'rect', className: 'accent', x: 0, y: 0, width: 5, height: 5, outline: 2 },
      { kind: 'circle', className: 'soft', cx: 1, cy: 1, r: 1, hollow: 1 },
      { kind: 'pattern', pattern: 'hatch', x: 0, y: 0, width: 9, height: 9 },
    ];
    const onPage = renderSvg(scene(nodes), page);
    const inFile = renderSvg(scene(nodes), { kind: 'file', theme: 'dark' });
    expect(onPage).not.toMatch(/#[0-9a-f]{6}|xmlns|style=/);
    expect(onPage).toContain('class="ink halo-paper"');
    expect(onPage).toContain('class="pattern" fill="url(#c1-hatch)"');
    expect(inFile).not.toMatch(/class=|style=|var\(/);
    expect(inFile).toContain('xmlns="http://www.w3.org/2000/svg"');
    expect(inFile).toContain(`<rect fill="${themes.dark.paper}" x="-16" y="-16" width="132" height="82"/>`);
    expect(inFile).toContain(`fill="none" stroke="${themes.dark.accent}"`);
    expect(inFile).toContain('id="chart-hatch"');
  });

  it('gives larger text a wider rim over patterns', () => {
    const rim = (size: number) =>
      /stroke-width="([\d.]+)"/.exec(renderSvg(scene([{ ...text, size }]), page))?.[1];
    expect([rim(10), rim(14)]).toEqual(['3.5', '4.9']);
  });

  it('holds texts to their measured width where the shipped font may be absent', () => {
    const label: SceneNode = { ...text, text: 'Tỉnh Mẫu 05' };
    const held = ` textLength="${round(textWidth('Tỉnh Mẫu 05', 12, 600))}"`;
    expect(renderSvg(scene([label]), page)).not.toContain('textLength');
    expect(renderSvg(scene([label]), { ...page, anyFont: true })).toContain(held);
    expect(renderSvg(scene([label]), { kind: 'file', theme: 'light' })).toContain(held);
  });

  it('defines only the patterns it uses', () => {
    expect(renderSvg(scene([text]), page)).not.toContain('<defs>');
  });

  it('carries a watermark over everything, also in files', () => {
    for (const mode of [page, { kind: 'file', theme: 'light' } as const])
      expect(renderSvg(scene([text], { watermark: 'DỮ LIỆU MẪU' }), mode)).toMatch(
        />DỮ LIỆU MẪU<\/text><\/svg>$/,
      );
  });
});

describe('renderPair', () => {
  it('draws both widths with ids of their own', () => {
    const html = renderPair((width) => scene([], { width }), 'xep-hang');
    expect(html).toContain('viewBox="0 0 360 50"');
    expect(html).toContain('viewBox="0 0 720 50"');
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
