import { describe, expect, it } from 'vitest';
import { colourDistance, deficiencies, lightness, seenWith } from './colour-blindness.ts';

describe.each(deficiencies)('%s', (deficiency) => {
  it.each(['#000000', '#808080', '#ffffff'])('leaves the grey %s as it is', (grey) => {
    expect(colourDistance(seenWith(deficiency, grey), grey)).toBeLessThan(0.5);
  });
});

it('knows which colours are confused', () => {
  const apart = (one: string, other: string): number[] =>
    deficiencies.map((deficiency) =>
      Math.round(colourDistance(seenWith(deficiency, one), seenWith(deficiency, other))),
    );
  // A red and an olive green; a teal and a blue.
  const [redGreenProtan, redGreenDeutan, redGreenTritan] = apart('#a03030', '#5f6b20');
  expect(Math.max(redGreenProtan!, redGreenDeutan!)).toBeLessThan(30);
  expect(redGreenTritan).toBeGreaterThan(50);
  const [tealProtan, tealDeutan, tealTritan] = apart('#2f8f83', '#3f80b0');
  expect(tealTritan).toBeLessThan(Math.min(tealProtan!, tealDeutan!));
});

it('measures in CIELAB', () => {
  expect(lightness('#ffffff')).toBeCloseTo(100, 1);
  expect(lightness('#777777')).toBeCloseTo(50, 0);
  expect(colourDistance('#000000', '#ffffff')).toBeCloseTo(100, 1);
});
