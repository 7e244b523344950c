import { describe, expect, it } from 'vitest';
import { outcome } from './part.ts';
import { proofReport } from './report.ts';

const machine = {
  date: '2026-11-22',
  commit: 'abc',
  processor: 'two',
  memory: '8',
  system: 'Linux',
  node: '24',
};
const part = { name: 'fuzz', title: 'Fuzz', claim: 'Nothing breaks.' };

describe('proofReport', () => {
  it('gives each figure with its command', () => {
    const text = proofReport(
      machine,
      [{ part, outcome: outcome([{ what: 'runs', value: '20,000' }], []), seconds: 61 }],
      90,
    );
    expect(text).toContain('| runs | 20,000 | `npm run prove -- fuzz` |');
    expect(text).toContain('| Fuzz | held | 61 s |');
    expect(text).toContain('All parts together: 1.5 minutes.');
    expect(text).not.toContain('Failed');
  });

  it('a skipped part is named with what is missing and has no figures', () => {
    const text = proofReport(
      machine,
      [{ part, outcome: { state: 'skipped', why: 'no nginx on this machine' }, seconds: 0 }],
      0,
    );
    expect(text).toContain('| Fuzz | skipped |');
    expect(text).toContain('**Skipped**: no nginx on this machine');
    expect(text).not.toContain('held');
  });

  it('faults are told, the first twenty, in one line each', () => {
    const faults = Array.from({ length: 25 }, (_, at) => `fault ${at}\nof a | part`);
    const text = proofReport(machine, [{ part, outcome: outcome([], faults), seconds: 1 }], 1);
    expect(text).toContain('| Fuzz | failed |');
    expect(text).toContain('- fault 19 of a \\| part');
    expect(text).not.toContain('fault 20');
    expect(text).toContain('and 5 more');
  });
});
