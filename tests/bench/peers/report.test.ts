import { describe, expect, it } from 'vitest';
import { peerAgencies } from './agency-data.ts';
import { attempt } from './attempt.ts';
import { figureOf, figuresOf } from './figure.ts';
import { rankingOf } from './ranking-data.ts';
import { reportTable } from './report-table.ts';
import type { PeerReport, Skipped } from './report.ts';
import { sizesOf } from './visit.ts';

const report: PeerReport = {
  measuredAt: '2026-11-22T12:00:00.000Z',
  machine: { cores: 2, memoryGiB: 8, node: 'v24' },
  profile: { protocol: 'HTTP/2', encoding: 'gzip', latencyMs: 1, downloadKbps: 1, slowdown: 4 },
  versions: {},
  pages: [
    {
      peer: 'a',
      title: 'A',
      visit: figuresOf([
        {
          requestsToFirstView: 2,
          bytesToFirstView: 3849,
          requests: 3,
          bytes: 57_051,
          firstPaint: 1284,
          largestPaint: 1300.4,
          whole: 1684,
          blocking: 0,
          mainThread: 351,
        },
      ]),
    },
    { peer: 'b', title: 'Second' },
  ],
  builds: [{ peer: 'a', title: 'A', pages: 500, files: 600, seconds: figureOf([3, 1, 2]) }],
  skipped: [{ part: 'b: visit', reason: 'no browser' }],
};

describe('the report of the peers', () => {
  it('takes the median of the runs and keeps each of them', () => {
    expect(figureOf([5, 1, 3])).toEqual({ median: 3, values: [5, 1, 3] });
    expect(figuresOf([{ a: 1 }, { a: 3 }, { a: 2 }])).toEqual({ a: { median: 2, values: [1, 3, 2] } });
    expect(() => figuresOf([])).toThrow('no run');
  });

  it('shows medians, leaves open what was not measured, and names what was skipped', () => {
    const lines = reportTable(report).split('\n');
    const cells = (line: string): string[] => line.split('|').map((cell) => cell.trim());
    expect(cells(lines[2]!).slice(1, 11)).toEqual([
      'A',
      '2',
      '3.8',
      '3',
      '57.1',
      '1284',
      '1300',
      '1684',
      '0',
      '351',
    ]);
    expect(cells(lines[2]!).slice(11, 15)).toEqual(['–', '–', '–', '–']);
    expect(cells(lines[3]!).slice(1, -1)).toEqual(['Second', ...Array.from({ length: 13 }, () => '–')]);
    expect(cells(lines[7]!).slice(1, -1)).toEqual(['A', '500', '600', '2.0', '4.00', '3.0 1.0 2.0']);
    expect(lines.at(-1)).toBe('- skipped: b: visit – no browser');
  });

  it('counts what had come by the first view', () => {
    const answers = [
      { end: 10, bytes: 1 },
      { end: 20, bytes: 2 },
      { end: 20.5, bytes: 4 },
    ];
    expect(sizesOf(answers, 20)).toEqual({
      requestsToFirstView: 2,
      bytesToFirstView: 3,
      requests: 3,
      bytes: 7,
    });
  });

  it('names a part that cannot be done, with the reason', async () => {
    const skipped: Skipped[] = [];
    const fail = (): Promise<number> => Promise.reject(new Error(' there is no openssl\n'));
    const none = await attempt<number>('HTTP/2', skipped, fail);
    expect(none).toBeUndefined();
    expect(await attempt('sum', skipped, () => Promise.resolve(2))).toBe(2);
    expect(skipped).toEqual([{ part: 'HTTP/2', reason: 'there is no openssl' }]);
  });
});

describe('the data of the peers', () => {
  const head =
    'Nhóm,Hạng,Mã cơ quan,Cơ quan,Hạng cao nhất của khoảng,Hạng thấp nhất của khoảng,Tổng điểm,Số bậc lên (+) hay xuống (-) so với 2023,Ghi chú hoặc lý do không có hạng,Bộ số liệu';

  it('are the cells of our own file, with nothing where it has nothing', () => {
    const { rows, finding } = rankingOf(
      `${head}\n1,1,b,Bình Mẫu,1,2,47.82,-3,,papi\n1,2,a,An Mẫu,1,2,47,,,papi\n,,c,Cao Mẫu,,,,,chưa có,papi\n`,
    );
    expect(rows[0]).toEqual({
      id: 'b',
      name: 'Bình Mẫu',
      group: 1,
      rank: 1,
      best: 1,
      worst: 2,
      score: 47.82,
      change: -3,
      note: '',
    });
    expect(rows[2]).toMatchObject({ group: null, rank: null, score: null, change: null, note: 'chưa có' });
    expect(finding).toBe('Nhóm điểm cao nhất (một phần tư) có 2 nơi: An Mẫu, Bình Mẫu.');
  });

  it('are refused when the file has other columns', () => {
    expect(() => rankingOf('Hạng,Nhóm\n1,1\n')).toThrow('other columns: Hạng,Nhóm');
  });

  it('have as many agencies as asked for, ranked together in twelve quarters, the same each time', () => {
    const agencies = peerAgencies(5);
    expect(agencies).toEqual(peerAgencies(5));
    expect(new Set(agencies.map(({ id }) => id)).size).toBe(5);
    expect(agencies[0]!.quarters.map(({ period }) => period)).toEqual(
      expect.arrayContaining(['2023-Q4', '2024-Q1', '2026-Q3']),
    );
    for (let quarter = 0; quarter < 12; quarter += 1) {
      const row = agencies.map(({ quarters }) => quarters[quarter]!);
      const best = row.toSorted((a, b) => b.score - a.score)[0]!;
      expect(best).toMatchObject({ rank: 1, of: 5 });
    }
  });
});
