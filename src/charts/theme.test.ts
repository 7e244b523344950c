import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { colourDistance, deficiencies, lightness, seenWith } from './colour-blindness.ts';
import { contrast } from './contrast.ts';
import { statePaints } from './task-state-parts.ts';
import { fontFamily, onPaint, paints, patternOf, themes } from './theme.ts';
import type { Paint, ThemeName } from './theme.ts';

const read = (name: string): string =>
  readFileSync(new URL(`../styles/${name}`, import.meta.url), 'utf8').replace(/\/\*.*?\*\//gs, '');
const tokens = read('tokens.css');
const chartCss = read('chart.css');

/** The declarations of custom properties in the block of one selector. */
function declared(selector: string): Record<string, string> {
  const start = tokens.indexOf(`${selector} {`);
  expect(start, `tokens.css has ${selector}`).toBeGreaterThan(-1);
  const block = tokens.slice(start, tokens.indexOf('}', start));
  const found: Record<string, string> = {};
  for (const [, name = '', value = ''] of block.matchAll(/--([\w-]+): ([^;]+);/g)) found[name] = value;
  return found;
}

describe('tokens.css', () => {
  it.each<[string, ThemeName]>([
    [':root', 'light'],
    [":root:not(:is([data-theme='light'], :has(#sang:target)))", 'dark'],
    [":root:is([data-theme='dark'], :has(#toi:target))", 'dark'],
  ])('declares in %s the colours of theme.ts', (selector, theme) => {
    expect(declared(selector)).toEqual(themes[theme]);
  });
});

describe('chart.css', () => {
  it.each(paints)('has the class %s with its token', (paint) => {
    expect(chartCss).toContain(`.chart .${paint} {\n  --c: var(--${paint});\n}`);
  });

  it('uses the font that was measured', () => {
    const family = /font-family:\s*([^;]+);/.exec(chartCss)?.[1]?.replace(/\s+/g, ' ');
    expect(family).toBe(fontFamily);
  });
});

describe.each<ThemeName>(['light', 'dark'])('%s', (name) => {
  const theme = themes[name];
  const scale: readonly Paint[] = ['scale-1', 'scale-2', 'scale-3', 'scale-4'];
  /** What is missing has no fill of its own, only its hatching. */
  const states = Object.values(statePaints);
  const statuses: readonly Paint[] = ['done', 'late', 'progress', 'overdue', 'recurring', 'missing'];

  it.each<Paint>([...scale, ...statuses, 'islands', 'accent'])('text on %s has contrast', (paint) => {
    expect(contrast(theme[paint], theme[onPaint(paint)])).toBeGreaterThanOrEqual(4.5);
  });

  it.each<Paint>(['paper', 'surface'])('text on %s has contrast', (ground) => {
    for (const text of ['ink', 'soft', 'accent', 'scale-2'] as const)
      if (text !== 'scale-2' || ground === 'paper')
        expect(contrast(theme[ground], theme[text]), text).toBeGreaterThanOrEqual(4.5);
  });

  it('has scale steps that differ in grey, from strong to pale', () => {
    const against = scale.map((paint) => contrast(theme[paint], theme.paper));
    against.slice(1).forEach((ratio, index) => expect((against[index] ?? 0) / ratio).toBeGreaterThan(1.4));
  });

  it('tells any two statuses apart without colour: by their grey or by their pattern', () => {
    for (const one of statuses)
      for (const other of statuses)
        if (one !== other && patternOf[one] === patternOf[other])
          expect(contrast(theme[one], theme[other]), `${one} / ${other}`).toBeGreaterThan(1.5);
  });

  describe.each(['all cones', ...deficiencies] as const)('seen with %s', (eyes) => {
    const seen = (paint: Paint): string =>
      eyes === 'all cones' ? theme[paint] : seenWith(eyes, theme[paint]);

    it('has scale steps that differ in lightness by 12 or more of 100', () => {
      const steps = scale.map((paint) => lightness(seen(paint)));
      steps.slice(1).forEach((step, index) => expect(Math.abs(step - steps[index]!)).toBeGreaterThan(12));
    });

    // Six times the least difference that is noticed.
    it('tells any two states of tasks apart, by ΔE 15 or more', () => {
      for (const [index, one] of states.entries())
        for (const other of states.slice(index + 1))
          expect(colourDistance(seen(one), seen(other)), `${one} / ${other}`).toBeGreaterThan(15);
    });

    // Lines are told apart by dashes and direct labels too.
    it('tells any two highlighted lines apart, by ΔE 12 or more', () => {
      const lines: readonly Paint[] = ['accent', 'ink', 'scale-2', 'soft'];
      for (const [index, one] of lines.entries())
        for (const other of lines.slice(index + 1))
          expect(colourDistance(seen(one), seen(other)), `${one} / ${other}`).toBeGreaterThan(12);
    });
  });
});
