import { describe, expect, it } from 'vitest';
import { spread, stackFlags } from './lanes.ts';

describe('stackFlags', () => {
  it('raises a flag above those that begin beneath it, and only then', () => {
    const flag = (x: number, width: number) => ({ x, width, height: 10 });
    expect(stackFlags([flag(0, 50), flag(20, 50), flag(200, 10)], 2)).toEqual([12, 0, 0]);
    expect(stackFlags([flag(5, 10), flag(5, 10), flag(5, 10)], 2)).toEqual([24, 12, 0]);
    expect(stackFlags([], 2)).toEqual([]);
  });
});

describe('spread', () => {
  it('moves blocks apart, keeps their order and the bounds', () => {
    const blocks = [95, 50, 50, 100].map((center) => ({ center, height: 10 }));
    const placed = spread(blocks, 0, 100);
    expect(placed).toEqual([85, 50, 60, 95]);
  });
});
