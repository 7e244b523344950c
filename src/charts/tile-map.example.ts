import { exampleRandom } from './example-random.ts';
import { withWatermark } from './example-watermark.ts';
import type { ChartExample } from './example.ts';
import type { ChartWords } from './scene.ts';
import { tileMap } from './tile-map.ts';
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

/** The example map with every tile but the islands changed alike. */
function with34(change: (tile: Tile, index: number) => Partial<Tile>): TileMapData {
  const { tiles, legend } = tileMapExample();
  return {
    legend,
    tiles: tiles.map((tile, index) =>
      tile.className === 'islands' ? tile : { ...tile, ...change(tile, index) },
    ),
  };
}

const example = (id: string, title: string, data: TileMapData): ChartExample => {
  return { id, title, draw: (width) => tileMap(data, width, tileMapWords) };
};

const first = example('34', '34 tỉnh với hạng, hai quần đảo, một tỉnh được nêu', tileMapExample());

export const tileMapExamples: readonly ChartExample[] = [
  first,
  example('merged', 'Số liệu trước khi sắp xếp: tỉnh cũ nằm trong ô của tỉnh mới', tileMapExample(true)),
  example(
    'long-values',
    'Giá trị dài: số có dấu phẩy, số âm, đồng hạng',
    with34((_, index) => ({ value: ['82,4', '−12,5', '17–21', '1.298,75'][index % 4] })),
  ),
  example(
    'missing',
    'Chưa tỉnh nào có số liệu',
    with34(() => ({ className: 'missing', value: '–' })),
  ),
  example(
    'all-equal',
    'Tất cả bằng nhau',
    with34(() => ({ className: 'scale-2', value: '1' })),
  ),
  example(
    'several-highlighted',
    'Bốn tỉnh được nêu, hai tỉnh liền nhau; không ghi giá trị',
    with34((_, index) => ({ value: undefined, highlighted: [1, 2, 18, 25].includes(index) })),
  ),
  example('one', 'Một tỉnh', { ...tileMapExample(), tiles: tileMapExample().tiles.slice(0, 1) }),
  example('none', 'Không có ô nào', { tiles: [], legend: [] }),
  withWatermark(first),
];
