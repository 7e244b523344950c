import { describe, expect, it } from 'vitest';
import { seededRandom } from './random.ts';

const draw = (seed: string): number[] => {
  const random = seededRandom(seed);
  return Array.from({ length: 200 }, () => random.next());
};

describe('chance by seed', () => {
  it('is the same for the same seed and another for another', () => {
    expect(draw('a')).toEqual(draw('a'));
    expect(draw('a')).not.toEqual(draw('b'));
  });

  it('stays within its limits and uses them', () => {
    const random = seededRandom('limits');
    const numbers = Array.from({ length: 500 }, () => random.int(2, 4));
    expect(new Set(numbers)).toEqual(new Set([2, 3, 4]));
    for (const x of draw('unit')) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x).toBeLessThan(1);
    }
  });

  it('is about normal', () => {
    const random = seededRandom('normal');
    const numbers = Array.from({ length: 2000 }, () => random.normal());
    const mean = numbers.reduce((sum, x) => sum + x, 0) / numbers.length;
    const variance = numbers.reduce((sum, x) => sum + (x - mean) ** 2, 0) / numbers.length;
    expect(Math.abs(mean)).toBeLessThan(0.1);
    expect(Math.abs(variance - 1)).toBeLessThan(0.1);
  });

  it('a stream for one purpose does not move with draws for another', () => {
    const [one, other] = [seededRandom('world'), seededRandom('world')];
    other.next();
    expect(one.fork('tasks').next()).toBe(other.fork('tasks').next());
    expect(one.fork('tasks').next()).not.toBe(one.fork('scores').next());
  });
});
