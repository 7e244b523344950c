import type { Bilingual } from '../../intake/table.ts';
import type { ImportPlan, PlannedColumn } from './plan.ts';

/** A plan in sentences: what was matched, set, left out and taken in a special way. */
export function planLines(plan: ImportPlan): readonly Bilingual[] {
  const { sheet, headerRows, columns, constants, leftOutRows, leftOutSheets, notes, rows } = plan;
  const [top, bottom] = headerRows;
  const matched = columns.filter(({ as }) => as !== null);
  const left = columns.filter(({ as }) => as === null);
  const agencies = Object.entries(plan.agencies);
  const set = Object.entries(constants)
    .map(([name, value]) => `${name} = ${value}`)
    .join('; ');
  return [
    {
      vi: `Trang tính «${sheet}», tiêu đề ở dòng ${top}${bottom > top ? `–${bottom}` : ''}: ${rows.length} dòng của bảng.`,
      en: `Sheet «${sheet}», header in row ${top}${bottom > top ? `–${bottom}` : ''}: ${rows.length} rows of the table.`,
    },
    {
      vi: `Cột: ${matched.map(columnText).join('; ')}.`,
      en: `Columns: ${matched.map(columnText).join('; ')}.`,
    },
    ...(set === '' ? [] : [{ vi: `Mọi dòng: ${set}.`, en: `All rows: ${set}.` }]),
    ...left.map(({ at, header, reason }) => ({
      vi: `Bỏ cột ${at} «${header}»: ${reason?.vi ?? ''}.`,
      en: `Left out, column ${at} «${header}»: ${reason?.en ?? ''}.`,
    })),
    ...leftOutSheets.map(({ name, reason }) => ({
      vi: `Bỏ trang tính «${name}»: ${reason.vi}.`,
      en: `Left out, sheet «${name}»: ${reason.en}.`,
    })),
    ...leftOutRows.map(({ row, text, reason }) => ({
      vi: `Bỏ dòng ${row}${quoted(text)}: ${reason.vi}.`,
      en: `Left out, row ${row}${quoted(text)}: ${reason.en}.`,
    })),
    ...(agencies.length === 0
      ? []
      : [
          {
            vi: `Cơ quan: ${agencies.map(([name, id]) => `«${name}» → ${id}`).join('; ')}.`,
            en: `Agencies: ${agencies.map(([name, id]) => `«${name}» → ${id}`).join('; ')}.`,
          },
        ]),
    ...notes,
  ];
}

function columnText({ at, header, as }: PlannedColumn): string {
  return `${at} «${header}» → ${as}`;
}

function quoted(text: string): string {
  if (text === '') return '';
  return ` «${text.length > 40 ? `${text.slice(0, 39)}…` : text}»`;
}
