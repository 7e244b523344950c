import { exampleRandom } from './example-random.ts';
import type { ChartWords } from './scene.ts';
import type { InnerTile, Tile, TileMapData } from './tile-map.ts';
import type { Paint } from './theme.ts';

export const tileMapWords: ChartWords = {
  title: 'Nhóm điểm của các tỉnh mẫu',
  description: 'Mỗi ô là một tỉnh; màu đậm là nhóm điểm cao nhất. Số liệu giả định.',
};

/** 34 tiles in nine columns, with two islands; a shape as long and bent as the country's. */
const places: readonly (readonly [column: number, row: number])[] = [
  [0, 0], [2, 0], [3, 0], [0, 1], [1, 1], [2, 1], [3, 1], [4, 1], [1, 2], [2, 2], [3, 2], [4, 2], [2, 3],
  [3, 3], [2, 4], [3, 5], [3, 6], [4, 7], [4, 8], [5, 9], [4, 9], [5, 10], [4, 11], [5, 11], [4, 12],
  [3, 12], [2, 13], [3, 13], [1, 13], [0, 14], [1, 14], [2, 14], [7, 7], [7, 11],
]; // prettier-ignore

/** Invented names as long as the real ones get. */
const names = new Map([
  [1, 'Tuyên Mẫu'],
  [4, 'Thái Nguyễn'],
  [7, 'Quảng Mẫu'],
  [22, 'TP Hồ Chí Mẫu'],
  [12, 'Thanh Hoà Mẫu'],
  [32, 'Quần đảo A'],
  [33, 'Quần đảo B'],
]);

function paintOf(random: number): Paint {
  if (random < 0.08) return 'missing';
  return (['scale-1', 'scale-2', 'scale-3', 'scale-4'] as const)[Math.floor(random * 4)] ?? 'missing';
}

/** The example map; `merged` gives most tiles their former provinces. */
export function tileMapExample(merged = false): TileMapData {
  const random = exampleRandom(3);
  const tiles = places.map(([column, row], index): Tile => {
    const number = String(index + 1).padStart(2, '0');
    const label = names.get(index) ?? `Mẫu ${number}`;
    const island = index >= 32;
    const className = island ? 'islands' : paintOf(random());
    const count = merged && !island ? 1 + Math.floor(random() * 3) : 1;
    const inner = [label, `Bình Mẫu ${number}`, 'Bà Rịa – Vũng Mẫu']
      .slice(0, count)
      .map((name): InnerTile => ({ label: name, className: paintOf(random()), title: `${name}: nhóm` }));
    return {
      id: `tinh-mau-${number}`,
      column,
      row,
      label,
      className,
      title: `${label}: ${className === 'missing' ? 'chưa có số liệu' : className}`,
      value: island || merged ? undefined : className === 'missing' ? '–' : String(index + 1),
      href: `/trach-nhiem/tinh-mau-${number}/`,
      highlighted: index === 22,
      inner: count > 1 ? inner : undefined,
    };
  });
  return {
    tiles,
    legend: [
      { className: 'scale-1', label: 'Nhóm 1 (cao nhất)' },
      { className: 'scale-2', label: 'Nhóm 2' },
      { className: 'scale-3', label: 'Nhóm 3' },
      { className: 'scale-4', label: 'Nhóm 4' },
      { className: 'missing', label: 'chưa có số liệu' },
      { className: 'islands', label: 'quần đảo' },
    ],
  };
}
