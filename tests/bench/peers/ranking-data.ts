import { readCsv } from '../../support/read-csv.ts';

/** One row of the ranking; `null` and `''` where the data have nothing. */
export interface RankingRow {
  readonly id: string;
  readonly name: string;
  readonly group: number | null;
  readonly rank: number | null;
  readonly best: number | null;
  readonly worst: number | null;
  readonly score: number | null;
  readonly change: number | null;
  readonly note: string;
}

/** What every version of the page shows. */
export interface Ranking {
  readonly title: string;
  readonly finding: string;
  readonly source: string;
  readonly rows: readonly RankingRow[];
}

/** Where the portal publishes the ranking that is compared: as a page, alone to be framed, and what is drawn as CSV. */
export const rankingPaths = {
  page: 'xep-hang/papi/2024/',
  alone: 'nhung/xep-hang/papi/2024/bang-provinces-63/',
  csv: 'hinh/xep-hang/papi/2024/bang-provinces-63.csv',
} as const;

const columns = [
  'Nhóm',
  'Hạng',
  'Mã cơ quan',
  'Cơ quan',
  'Hạng cao nhất của khoảng',
  'Hạng thấp nhất của khoảng',
  'Tổng điểm',
  'Số bậc lên (+) hay xuống (-) so với 2023',
  'Ghi chú hoặc lý do không có hạng',
] as const;

/**
 * The ranking from the CSV file that the portal publishes beside its own drawing of it.
 * @throws Error when the file has other columns: the peers would show something else
 */
export function rankingOf(csv: string): Ranking {
  const [head = [], ...lines] = readCsv(csv);
  const found = head.slice(0, columns.length).join();
  if (found !== columns.join()) throw new Error(`the ranking has other columns: ${found}`);
  const number = (cell: string): number | null => (cell === '' ? null : Number(cell));
  const rows = lines.map(([group, rank, id, name, best, worst, score, change, note]) => ({
    id: id!,
    name: name!,
    group: number(group!),
    rank: number(rank!),
    best: number(best!),
    worst: number(worst!),
    score: number(score!),
    change: number(change!),
    note: note!,
  }));
  const top = rows
    .filter(({ group }) => group === 1)
    .map(({ name }) => name)
    .toSorted(new Intl.Collator('vi').compare);
  return {
    title: 'PAPI 2024 – 63 tỉnh, thành phố (trước 1/7/2025): hạng và điểm',
    finding: `Nhóm điểm cao nhất (một phần tư) có ${top.length} nơi: ${top.join(', ')}.`,
    source: 'Nguồn: papi.org.vn (CECODES, VFF-CRT, RTA, UNDP). Nhóm, tổng điểm và hạng do cổng tính.',
    rows,
  };
}
