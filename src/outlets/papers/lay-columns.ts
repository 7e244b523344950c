import { layCaption, layTable, type Column } from './lay-blocks.ts';
import { stack } from './lay-text.ts';
import type { PaperTable } from './paper.ts';
import type { Laid } from './sheet.ts';

/** Between two columns, in points. */
const between = 16;

/** From so many sections on a narrow table stands in two columns. */
const manySections = 4;

/**
 * A table with its caption: over the whole width, or, where it is narrow and has many sections, in two columns of whole
 * sections, so that more of it has room.
 */
export function layCaptioned(table: PaperTable, column: Column, size: number) {
  const inTwo = table.heads.length === 2 && table.sections.length >= manySections;
  return (y: number): Laid =>
    stack(y, [
      layCaption(table, column, size),
      inTwo ? twoColumns(table, column, size) : layTable(table, column, size),
    ]);
}

function twoColumns(table: PaperTable, { x, width: whole }: Column, size: number) {
  const width = (whole - between) / 2;
  const { sections } = table;
  const heights = sections.map(
    (section) => layTable({ ...table, sections: [section] }, { x, width }, size)(0).bottom,
  );
  const split = evenSplit(heights);
  return (y: number): Laid => {
    const left = layTable({ ...table, sections: sections.slice(0, split) }, { x, width }, size)(y);
    const second = { x: x + width + between, width };
    const right = layTable({ ...table, sections: sections.slice(split) }, second, size)(y);
    return { parts: [...left.parts, ...right.parts], bottom: Math.max(left.bottom, right.bottom) };
  };
}

/** How many of some heights belong in the first of two columns, so that the taller is as low as can be. */
function evenSplit(heights: readonly number[]): number {
  const sum = (some: readonly number[]): number => some.reduce((all, height) => all + height, 0);
  const taller = (split: number): number => Math.max(sum(heights.slice(0, split)), sum(heights.slice(split)));
  return heights.map((_, index) => index + 1).toSorted((a, b) => taller(a) - taller(b))[0] ?? 0;
}
