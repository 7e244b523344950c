import { execFileSync } from 'node:child_process';
import { totalmem } from 'node:os';
import { expect, it } from 'vitest';
import { buildMemory } from './build-memory.ts';

it('tells Node only what it knows, and leaves memory to others', () => {
  const script = 'console.log(require("node:v8").getHeapStatistics().heap_size_limit)';
  const heap = Number(execFileSync(process.execPath, [...buildMemory(), '-e', script], { encoding: 'utf8' }));
  expect(heap).toBeGreaterThan(0.5 * Math.min(totalmem(), process.constrainedMemory() || Infinity));
  expect(heap).toBeLessThan(0.8 * totalmem());
});
