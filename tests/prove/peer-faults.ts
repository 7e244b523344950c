import type { PageResult, PeerReport } from '../bench/peers/report.ts';

/** The version of this project that holds what the peers hold, and the two that it is compared with. */
const ours = 'ours-alone';
const rivals = ['framework', 'eleventy'] as const;

const pageOf = ({ pages }: PeerReport, peer: string): PageResult | undefined =>
  pages.find((page) => page.peer === peer);

/** Why nothing can be said of the comparison, or null where each of the three was visited. */
export function unmeasured(report: PeerReport): string | null {
  const missing = [ours, ...rivals].filter((peer) => !pageOf(report, peer)?.visit);
  if (missing.length === 0) return null;
  return [
    `not visited: ${missing.join(', ')}`,
    ...report.skipped.map(({ part, reason }) => `${part}: ${reason}`),
  ].join('; ');
}

/** In what this project is behind a rival that was visited. */
export function peerFaults(report: PeerReport): readonly string[] {
  const own = pageOf(report, ours)!.visit!;
  return rivals.flatMap((peer) => {
    const { title, visit } = pageOf(report, peer)!;
    const against = [
      ['bytes', own.bytes, visit!.bytes],
      ['all there, ms', own.whole, visit!.whole],
      ['blocking, ms', own.blocking, visit!.blocking],
    ] as const;
    return against.flatMap(([what, { median }, other]) =>
      median > other.median ? [`${what}: ${median.toFixed(0)}, ${title} ${other.median.toFixed(0)}`] : [],
    );
  });
}
