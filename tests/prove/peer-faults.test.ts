import { describe, expect, it } from 'vitest';
import type { Figure, PageResult, PeerReport } from '../bench/peers/report.ts';
import { peerFaults, unmeasured } from './peer-faults.ts';

const figure = (median: number): Figure => ({ median, values: [median] });

function visited(peer: string, bytes: number, whole: number, blocking: number): PageResult {
  const visit = {
    ...{ requestsToFirstView: figure(1), bytesToFirstView: figure(1), requests: figure(1) },
    ...{ firstPaint: figure(1), largestPaint: figure(1), mainThread: figure(1) },
    ...{ bytes: figure(bytes), whole: figure(whole), blocking: figure(blocking) },
  };
  return { peer, title: peer, visit };
}

const framework = visited('framework', 200, 3000, 60);
const eleventy = visited('eleventy', 60, 1600, 70);
const reported = (...pages: readonly PageResult[]): PeerReport => ({
  measuredAt: '2026-11-22',
  machine: { cores: 2, memoryGiB: 8, node: '24' },
  profile: { protocol: 'HTTP/2', encoding: 'gzip', latencyMs: 1, downloadKbps: 1, slowdown: 1 },
  versions: {},
  pages,
  builds: [],
  skipped: [{ part: 'framework', reason: 'no registry' }],
});

describe('the comparison with peers', () => {
  it('has no fault where this project is ahead', () => {
    const report = reported(visited('ours-alone', 13, 1200, 0), framework, eleventy);
    expect(unmeasured(report)).toBeNull();
    expect(peerFaults(report)).toEqual([]);
  });

  it.each([
    [visited('ours-alone', 61, 1200, 0), /^bytes: 61, eleventy 60$/],
    [visited('ours-alone', 13, 1700, 0), /^all there, ms: 1700, eleventy 1600$/],
    [visited('ours-alone', 13, 1200, 65), /^blocking, ms: 65, framework 60$/],
  ])('names what is behind: %#', (ours, fault) => {
    expect(peerFaults(reported(ours, framework, eleventy))).toEqual([expect.stringMatching(fault)]);
  });

  it('says nothing where one of them was not visited', () => {
    const ours = visited('ours-alone', 13, 1200, 0);
    expect(unmeasured(reported(ours, eleventy))).toMatch(/^not visited: framework; framework: no registry$/);
    expect(unmeasured(reported(framework, eleventy))).toMatch(/^not visited: ours-alone/);
    expect(unmeasured(reported(ours, { peer: 'framework', title: 'x' }, eleventy))).not.toBeNull();
  });
});
