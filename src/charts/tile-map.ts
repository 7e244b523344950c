import { drawLegend } from './legend.ts';
import type { LegendEntry } from './legend.ts';
import type { ChartWords, Scene, SceneNode } from './scene.ts';
import { cellHeight, drawCell, labelSize } from './tile-cell.ts';
import type { Paint } from './theme.ts';

/** A former province inside the tile of the merged one. */
export interface InnerTile {
  readonly id?: string | undefined;
  readonly label: string;
  readonly className: Paint;
  readonly title: string;
  readonly href?: string | undefined;
}

export interface Tile {
  readonly id: string;
  /** Place in the grid, from 0. */
  readonly column: number;
  readonly row: number;
  readonly label: string;
  /** Short text under the label, such as a rank. */
  readonly value?: string | undefined;
  readonly className: Paint;
  readonly href?: string | undefined;
  /** The whole name and figure, for the tooltip and the link. */
  readonly title: string;
  readonly highlighted?: boolean | undefined;
  readonly inner?: readonly InnerTile[] | undefined;
}

export interface TileMapData {
  readonly tiles: readonly Tile[];
  readonly legend: readonly LegendEntry[];
}

const widestTile = 84;

function innerCells(tile: Tile): readonly (InnerTile & { readonly value?: string | undefined })[] {
  return tile.inner === undefined || tile.inner.length === 0 ? [tile] : tile.inner;
}

function tileNode(tile: Tile, x: number, y: number, width: number, height: number, size: number): SceneNode {
  const cells = innerCells(tile);
  const needs = cells.map((cell) => cellHeight(cell, width, size));
  const spare = (height - needs.reduce((sum, need) => sum + need, 0)) / cells.length;
  let top = y;
  const children = cells.flatMap((cell, index): SceneNode[] => {
    const own = (needs[index] ?? 0) + spare;
    // A thread of paper between former provinces, thinner than between tiles.
    const below = index === cells.length - 1 ? 0 : 1;
    const nodes = drawCell(
      cell,
      { x, y: top, width, height: own - below },
      size,
      cell !== tile && cell.label === tile.label,
    );
    top += own;
    if (cell === tile) return nodes;
    const data = cell.id === undefined ? undefined : { id: cell.id };
    return [
      { kind: 'group', className: 'inner', href: cell.href, title: cell.title, data, children: nodes },
    ] satisfies SceneNode[];
  });
  const linked = cells[0] === tile || cells.every(({ href }) => href === undefined);
  return {
    kind: 'group',
    className: 'tile',
    data: { id: tile.id },
    title: tile.title,
    // A link must not hold links.
    href: linked ? tile.href : undefined,
    children,
  };
}

/**
 * A map with one tile for each province. Columns share the width; a row is as high as its texts need. The
 * tile of a merged province shows its former provinces one below the other, the one whose name lives on in
 * bold. The key stands on top.
 */
export function tileMap(data: TileMapData, width: number, words: ChartWords): Scene {
  const columns = 1 + Math.max(0, ...data.tiles.map(({ column }) => column));
  const rows = 1 + Math.max(0, ...data.tiles.map(({ row }) => row));
  // Where tiles are divided, the space between them must be clearly wider than the one inside.
  const gap = data.tiles.some((tile) => innerCells(tile)[0] !== tile) ? 4 : 2;
  const pitch = Math.min((width - 4 + gap) / columns, widestTile + gap);
  const left = (width - columns * pitch + gap) / 2;
  const tileWidth = pitch - gap;
  const cells = data.tiles.flatMap(innerCells);
  const size = labelSize(
    cells.map(({ label }) => label),
    tileWidth,
  );

  const legend = drawLegend(data.legend, width, 0, width < 480 ? 12 : 13);
  const need = (tile: Tile): number =>
    innerCells(tile).reduce((sum, cell) => sum + cellHeight(cell, tileWidth, size), 0);
  // All rows share the height that a tile without inner ones needs; only crowded rows are higher.
  const plain = Math.max(
    tileWidth * 0.55,
    ...data.tiles.filter((tile) => innerCells(tile)[0] === tile).map(need),
  );
  const heights = Array.from({ length: rows }, (_, row) =>
    Math.ceil(Math.max(plain, ...data.tiles.filter((tile) => tile.row === row).map(need))),
  );
  const tops = heights.map(
    (_, row) =>
      Math.ceil(legend.height) + 14 + heights.slice(0, row).reduce((sum, height) => sum + height + gap, 0),
  );
  const place = (tile: Tile) => ({
    x: left + tile.column * pitch,
    y: tops[tile.row] ?? 0,
    height: heights[tile.row] ?? 0,
  });
  const drawn = data.tiles.map((tile) => {
    const { x, y, height } = place(tile);
    return tileNode(tile, x, y, tileWidth, height, size);
  });
  // Outlines come last: no neighbour may cover them.
  const outlines = data.tiles
    .filter(({ highlighted }) => highlighted === true)
    .map((tile): SceneNode => {
      const { x, y, height } = place(tile);
      const around = { x: x - 0.5, y: y - 0.5, width: tileWidth + 1, height: height + 1, outline: 3 };
      return { kind: 'rect', className: 'accent', ...around };
    });
  return {
    width,
    height: (tops.at(-1) ?? 0) + (heights.at(-1) ?? 0) + 2,
    title: words.title,
    description: words.description,
    nodes: [...legend.nodes, ...drawn, ...outlines],
  };
}
