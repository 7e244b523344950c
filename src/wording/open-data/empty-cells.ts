import { observationStatuses, statusesWithValue } from '../../intake/tables/shared-columns.ts';
import type { Lang } from '../../site/lang.ts';

/** What an empty cell means, with every code of the status column: the same lines on the page and in read-me files. */
export function emptyCellsLines(lang: Lang): readonly string[] {
  const listed = (withValue: boolean): string =>
    observationStatuses
      .filter(({ code }) => statusesWithValue.has(code) === withValue)
      .map(({ code, title }) => `${code} ${title[lang]}`)
      .join(', ');
  return lang === 'vi'
    ? [
        `Bảng có cột status: ô số (value, rank hoặc các số đếm) để trống thì không có số, và status nói vì sao: ${listed(false)}. Các mã khác đi với một số: ${listed(true)}.`,
        'Ở những cột còn lại, và ở bảng không có cột status, ô trống là nguồn không nêu hoặc không có gì để ghi.',
        'Ô trống không bao giờ là số 0; số 0 nghĩa là đúng bằng 0.',
      ]
    : [
        `Tables with a column status: where the number (value, rank or the counts) is empty there is none, and status says why: ${listed(false)}. The other codes come with a number: ${listed(true)}.`,
        'In all other columns, and in tables without a status, an empty cell means that the source does not say or that there is nothing to say.',
        'An empty cell is never 0; 0 is a true zero.',
      ];
}
