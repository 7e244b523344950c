import { foreignCharacter, markup, nameCharacter } from './alphabet.ts';
import { isPlaceholder } from './placeholder.ts';
import { isDay, isTime } from '../time/periods.ts';
import type { Problem } from './problems.ts';
import type { Bilingual, CellKind, Column } from './table.ts';

export type CellValue = string | number | null | readonly (string | number)[];
type CellProblem = Pick<Problem, 'code' | 'value' | 'allowed' | 'details'>;

const maxCellLength = 2000;
const numberPattern = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;

/** How each kind of cell looks; also the words of its error and of the data dictionary. */
export const cellKinds: Readonly<Record<CellKind, { matches: (text: string) => boolean; looks: Bilingual }>> =
  {
    id: {
      matches: (text) => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text),
      looks: {
        vi: 'mã chữ thường không dấu, nối bằng gạch: da-nang',
        en: 'a lower-case id with hyphens: da-nang',
      },
    },
    ref: {
      matches: (text) => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text),
      looks: { vi: 'mã của một dòng ở bảng khác', en: 'the id of a row of another table' },
    },
    text: { matches: () => true, looks: { vi: 'một dòng chữ', en: 'one line of text' } },
    code: {
      matches: (text) => /^[A-Za-z0-9][A-Za-z0-9.-]*$/.test(text),
      looks: { vi: 'mã gồm chữ, số, gạch, chấm', en: 'a code of letters, digits, hyphens, points' },
    },
    date: {
      matches: isDay,
      looks: { vi: 'ngày có thật, dạng 2025-10-15', en: 'an existing day, as 2025-10-15' },
    },
    time: {
      matches: isTime,
      looks: {
        vi: 'ngày, tháng, quý, nửa năm hoặc năm: 2025-10-15, 2025-08, 2025-Q3, 2025-H1, 2025',
        en: 'a day, month, quarter, half or year: 2025-10-15, 2025-08, 2025-Q3, 2025-H1, 2025',
      },
    },
    hour: {
      matches: (text) => /^([01]\d|2[0-3]):[0-5]\d$/.test(text),
      looks: { vi: 'giờ Việt Nam, dạng 08:00', en: 'an hour of Viet Nam, as 08:00' },
    },
    integer: {
      matches: (text) =>
        numberPattern.test(text) && Number.isSafeInteger(Number(text)) && !text.includes('.'),
      looks: { vi: 'số nguyên, không dấu phân cách', en: 'a whole number without separators' },
    },
    decimal: {
      matches: (text) => numberPattern.test(text) && text.replace(/[-.]|^0\.0*/g, '').length <= 15,
      looks: {
        vi: 'số với dấu chấm thập phân, không dấu phân cách hàng nghìn: 95.35',
        en: 'a number with a decimal point and no thousands separator: 95.35',
      },
    },
    enum: { matches: () => true, looks: { vi: 'một trong các mã', en: 'one of the codes' } },
    url: {
      matches: (text) => /^https?:\/\/[^\s"<>]+$/.test(text) && URL.canParse(text),
      looks: { vi: 'địa chỉ http(s)', en: 'an http(s) address' },
    },
  };

/** Checks the text of a cell against its column and gives its value; every problem of the cell at once. */
export function readCell(column: Column, text: string): { value: CellValue; problems: CellProblem[] } {
  const problems = checkText(text, column.maxLength ?? maxCellLength);
  if (text === '') {
    if (column.required) problems.push({ code: 'cell-empty', allowed: columnLooks(column) });
    return { value: column.list ? [] : null, problems };
  }
  if (isPlaceholder(text)) problems.push({ code: 'placeholder-left', value: text });
  if (problems.length > 0) return { value: null, problems };
  if (!column.list) return readScalar(column, text);

  const parts = text.split(';').map((part) => readScalar(column, part));
  const values = parts.flatMap(({ value }) => (value === null ? [] : [value]));
  const repeated = values.find((value, index) => values.indexOf(value) !== index);
  return {
    value: values,
    problems: [
      ...parts.flatMap((part) => part.problems),
      ...(repeated === undefined ? [] : [{ code: 'cell-list-repeated', value: String(repeated) } as const]),
    ],
  };
}

function readScalar(
  column: Column,
  text: string,
): { value: string | number | null; problems: CellProblem[] } {
  const refuse = (problem: CellProblem) => ({ value: null, problems: [problem] });
  if (text === '' || !cellKinds[column.kind].matches(text)) {
    return refuse({ code: 'cell-kind', value: text, allowed: columnLooks(column) });
  }
  if (column.kind === 'enum' && !column.values?.some(({ code }) => code === text)) {
    return refuse({ code: 'cell-kind', value: text, allowed: columnLooks(column) });
  }
  if (column.kind !== 'integer' && column.kind !== 'decimal') return { value: text, problems: [] };
  const value = Number(text);
  const { min = -Infinity, max = Infinity } = column;
  if (value < min || value > max)
    return refuse({ code: 'cell-range', value: text, allowed: rangeLooks(min, max) });
  return { value, problems: [] };
}

/** Ids, numbers and days: most cells, and nothing that is asked below can be wrong with them but their length. */
const plain = /^[A-Za-z0-9][A-Za-z0-9.:;-]*$/;

/** What holds for every cell, whatever its kind. */
function checkText(text: string, maxLength: number): CellProblem[] {
  if (text.length > maxLength) {
    return [{ code: 'text-too-long', value: String(text.length), allowed: String(maxLength) }];
  }
  if (text === '' || plain.test(text)) return [];
  if (/^[=@\t\r]/.test(text) || (/^[+-]/.test(text) && !numberPattern.test(text))) {
    return [{ code: 'text-formula', value: text }];
  }
  if (markup.test(text)) return [{ code: 'text-markup', value: text }];
  if (text.normalize('NFC') !== text) return [{ code: 'text-not-nfc', value: text }];
  const foreign = foreignCharacter(text);
  if (foreign !== null) {
    return [{ code: 'text-foreign-letter', value: text, details: { found: nameCharacter(foreign) } }];
  }
  if (text.trim() !== text || text.includes('  ')) return [{ code: 'text-spaces', value: text }];
  return [];
}

/** What a cell of this column may hold: codes as they are, prose in both languages. */
export function columnLooks(column: Column): string | Bilingual {
  if (column.kind === 'enum') return (column.values ?? []).map(({ code }) => code).join(' | ');
  return cellKinds[column.kind].looks;
}

function rangeLooks(min: number, max: number): string | Bilingual {
  if (max === Infinity) return { vi: `từ ${min} trở lên`, en: `${min} and above` };
  if (min === -Infinity) return { vi: `đến ${max}`, en: `up to ${max}` };
  return `${min} … ${max}`;
}
