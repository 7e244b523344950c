import { dotEntry, lineEntry } from './key-marks.ts';
import type { KeyEntry } from './legend.ts';
import type { SlopeData, SlopeWords } from './slope.ts';
import { directionOf, slopeStyles } from './slope-styles.ts';
import type { Direction } from './slope-styles.ts';

/** The key of a slope: how many rose, fell, stayed, and have only one of the periods; without those that nobody did. */
export function slopeKey({ kind, lines }: SlopeData, words: SlopeWords): KeyEntry[] {
  const both = lines.filter(({ from, to }) => from !== null && to !== null);
  const count = (direction: Direction): number =>
    both.filter((line) => directionOf(kind, line) === direction).length;
  const single = lines.filter(({ from, to }) => (from === null) !== (to === null)).length;
  const entry = (direction: Direction): KeyEntry[] => {
    const number = count(direction);
    if (number === 0) return [];
    const { className, strokeWidth, ...rest } = slopeStyles[direction].stroke;
    return [
      lineEntry(
        words[direction],
        className,
        strokeWidth,
        'dash' in rest ? rest.dash : undefined,
        String(number),
      ),
    ];
  };
  return [
    ...entry('rise'),
    ...entry('fall'),
    ...entry('same'),
    ...(single === 0 ? [] : [dotEntry(words.onlyOne, 'soft', 1.5, String(single))]),
  ];
}
