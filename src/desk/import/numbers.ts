/** How numbers are written in text: `vi` 1.234,56, `en` 1,234.56. */
export type NumberStyle = 'vi' | 'en';

/** A number as our files write it, or why it is none. `against` means that it breaks the declared style. */
export type ReadNumber =
  | { readonly number: string; readonly style: NumberStyle | null; readonly percent: boolean }
  | { readonly doubt: 'ambiguous' | 'unclear' | 'against' };

const signs = { vi: { group: '.', point: ',' }, en: { group: ',', point: '.' } } as const;

/**
 * A number written as text. Without a declared style only what can be read in one way is taken: `1.234,56`, `95,3`,
 * `1.234.567`, `0,125`; `1.234` is ambiguous.
 */
export function readNumber(text: string, declared: NumberStyle | null): ReadNumber {
  const clean = text.normalize('NFKC').trim().replace(/^[−–]/, '-');
  const percent = /%$/.test(clean);
  const written = clean.replace(/\s*%$/, '').replace(/^(-?)\s+/, '$1');
  const spaceless = /^-?\d{1,3}(?: \d{3})+(?:[.,]\d+)?$/.test(written)
    ? written.replaceAll(' ', '')
    : written;
  if (/^-?(?:0|[1-9]\d*)$/.test(spaceless)) return { number: plain(spaceless), style: null, percent };
  const readings = (['vi', 'en'] as const).flatMap((style) => {
    const number = inStyle(spaceless, style);
    return number === null ? [] : [{ number, style, percent }];
  });
  if (readings.length === 0) return { doubt: 'unclear' };
  if (declared) return readings.find(({ style }) => style === declared) ?? { doubt: 'against' };
  const [one, other] = readings;
  return other ? { doubt: 'ambiguous' } : one!;
}

/** Groups of three digits where there are any, then the point and decimals. Null where the text is not so. */
function inStyle(text: string, style: NumberStyle): string | null {
  const { group, point } = signs[style];
  const escaped = (sign: string): string => `\\${sign}`;
  const pattern = new RegExp(
    `^-?(?:(?:0|[1-9]\\d*)|[1-9]\\d{0,2}(?:${escaped(group)}\\d{3})+)(?:${escaped(point)}\\d+)?$`,
  );
  if (!pattern.test(text)) return null;
  return plain(text.replaceAll(group, '').replace(point, '.'));
}

/** `-0` is 0; zeros at the end stay, since they tell the precision. */
function plain(text: string): string {
  return Number(text) === 0 ? text.replace(/^-/, '') : text;
}

/**
 * A number that Excel stores, as our files write it: without the noise of binary fractions. The shown text tells
 * another precision when it does not hold the same number.
 * @param shown as the sheet shows it, with either decimal sign
 */
export function storedNumber(stored: number, shown: string): { number: string; shown: string | null } {
  const number = plainDecimal(Number(stored.toPrecision(15)));
  const digits = shown.replace(/[\s\u00A0%]/g, '').replace(/^\((.*)\)$/, '-$1');
  // SheetJS shows numbers as an English Excel does: groups by commas.
  const read = inStyle(digits, 'en') ?? inStyle(digits, 'vi');
  if (read === null || Number(read) === Number(number)) return { number, shown: null };
  return { number, shown: read };
}

/** Never `1e-7`. */
export function plainDecimal(value: number): string {
  const text = String(value);
  return text.includes('e') ? value.toFixed(20).replace(/0+$/, '') : text;
}
