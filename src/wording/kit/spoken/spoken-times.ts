import { spokenNumber } from './spoken-number.ts';

const romans: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 };

/** The months that are not called by their number: «tháng tư»; the others are. */
const month = (text: string): string => (Number(text) === 4 ? 'tư' : spokenNumber(String(Number(text))));

const number = (text: string): string => spokenNumber(String(Number(text)));

/** A Roman numeral up to thirty-nine as its value: `IV` → 4. */
function romanValue(text: string): number {
  const values = [...text].map((sign) => romans[sign]!);
  return values.reduce((sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value), 0);
}

/**
 * The times in a Vietnamese text as they are said: `25/12/2025` → «ngày hai mươi lăm tháng mười hai năm hai nghìn không
 * trăm hai mươi lăm», `tháng 8/2025`, `Quý III/2025` → «quý ba năm …», `2021–2023`, `08:30`, and Roman numerals.
 */
export function spokenTimes(text: string): string {
  return (
    text
      .replace(
        /(?:\b([Nn])gày )?\b(\d{1,2})\/(\d{1,2})\/(\d{4})\b/gu,
        (_, start: string | undefined, day: string, of: string, year: string) =>
          `${start === 'N' ? 'Ngày' : 'ngày'} ${number(day)} tháng ${month(of)} năm ${number(year)}`,
      )
      .replace(
        /([Tt])háng (\d{1,2})\/(\d{4})\b/gu,
        (_, start: string, of: string, year: string) => `${start}háng ${month(of)} năm ${number(year)}`,
      )
      .replace(
        /[Qq]uý ([IV]{1,3})\/(\d{4})\b/gu,
        (_, roman: string, year: string) => `quý ${number(String(romanValue(roman)))} năm ${number(year)}`,
      )
      .replace(/(?<=tháng )4(?![\d/])/gu, 'tư')
      // Pages part the thousands of a count: four digits together are a year.
      .replace(/(?<!năm |[\d.,/–-])\b(\d{4})(?![\d.,/–-]*\d)/gu, 'năm $1')
      .replace(/\b(\d{1,2}):(\d{2})\b/gu, (_, hour: string, minute: string) =>
        minute === '00' ? `${number(hour)} giờ` : `${number(hour)} giờ ${number(minute)} phút`,
      )
      .replace(
        /\b(\d{4})[–-](\d{4})\b/gu,
        (_, from: string, to: string) => `từ năm ${number(from)} đến năm ${number(to)}`,
      )
      .replace(
        /((?:[Qq]uý|[Kk]hóa|[Tt]hứ) )([IVX]+)(?![\p{L}\p{N}])/gu,
        (_, before: string, roman: string) => before + number(String(romanValue(roman))),
      )
      .replace(/(?<![\p{L}\p{N}/-])([IVX]{2,})(?![\p{L}\p{N}/-])/gu, (roman) =>
        number(String(romanValue(roman))),
      )
  );
}
