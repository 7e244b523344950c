import { bin, max, scaleLinear } from 'd3';
import type { Heap, HeapMark } from './dot-heap.ts';
import { textWidth } from './measure.ts';
import type { SceneNode } from './scene.ts';
import type { Domain } from './value-axis.ts';

/** Many values as columns of counts over equal steps; only highlighted ones are dots, on the axis. */
export function columnHeap(
  marks: readonly HeapMark[],
  domain: Domain,
  range: readonly [left: number, right: number],
  most: number,
  size: number,
  title: (count: number, from: number, to: number) => string,
): Heap {
  const x = scaleLinear(domain, range);
  const bins = bin<HeapMark, number>()
    .value(({ value }) => value)
    .domain(domain as [number, number])
    .thresholds(x.ticks(Math.floor((range[1] - range[0]) / 20)))(marks);
  const highest = max(bins, ({ length }) => length) ?? 1;
  const scale = (most - size * 1.4) / highest;
  const columns = bins.filter(({ length, x0, x1 }) => length > 0 && x0 !== x1);
  const widthOf = (column: (typeof bins)[number]): number => x(column.x1!) - x(column.x0!) - 1;
  const fits = columns.every((column) => textWidth(String(column.length), size, 400) <= widthOf(column));
  return {
    solid: true,
    height: most,
    tops: new Map(marks.map(({ id }) => [id, 11])),
    draw: (y) => [
      ...columns.flatMap((column): SceneNode[] => {
        const height = column.length * scale;
        const text = title(column.length, column.x0!, column.x1!);
        const left = x(column.x0!) + 0.5;
        const nodes: SceneNode[] = [
          {
            kind: 'rect',
            className: 'scale-2',
            x: left,
            y: y - height,
            width: widthOf(column),
            height,
            title: text,
          },
        ];
        if (fits)
          nodes.push({
            kind: 'text',
            className: 'soft',
            x: left + widthOf(column) / 2,
            y: y - height - 3,
            text: String(column.length),
            size,
            weight: 400,
            anchor: 'middle',
            halo: 'paper',
          });
        return nodes;
      }),
      ...marks
        .filter(({ highlighted }) => highlighted)
        .map((mark): SceneNode => {
          const at = { cx: Math.round(x(mark.value)), cy: y - 6, r: 5 };
          // Paper inside: red alone is lost on a column.
          const look = { className: 'accent', hollow: 2.5 } as const;
          return { kind: 'circle', ...look, ...at, title: mark.title, data: { id: mark.id } };
        }),
    ],
  };
}
