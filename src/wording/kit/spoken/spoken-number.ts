const digits = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'] as const;

/** The two last digits after «mươi»: «mốt», «tư», «lăm» where they differ from the bare digit. */
const afterTens: Readonly<Record<number, string>> = { 1: 'mốt', 4: 'tư', 5: 'lăm' };

/** Groups of three digits below a billion, the lowest first. */
const groups = ['', 'nghìn', 'triệu'] as const;

/**
 * A number as Vietnamese pages print it, in words: `1.227` → «một nghìn hai trăm hai mươi bảy», `45,2` → «bốn mươi lăm
 * phẩy hai», `09` → «không chín», `−3` → «âm ba». Of a fraction, one and two digits are read as a number, more digit by
 * digit. Zeros at its end are for the eye: nobody says «phẩy không không».
 * @throws RangeError when the text is no such number
 */
export function spokenNumber(printed: string): string {
  const match = /^(−|-)?(\d+|\d{1,3}(?:\.\d{3})+)(?:,(\d+))?$/.exec(printed);
  if (!match) throw new RangeError(`not a printed number: ${printed}`);
  const [, minus, grouped, digitsAfter = ''] = match;
  const fraction = digitsAfter.replace(/0+$/u, '');
  const whole = grouped!.replaceAll('.', '');
  const words = [minus ? 'âm' : '', /^0\d/.test(whole) ? byDigit(whole) : spokenWhole(whole)];
  if (fraction !== '') words.push('phẩy', spokenFraction(fraction));
  return words.filter(Boolean).join(' ');
}

/** A whole number without leading zeros in words. */
function spokenWhole(text: string): string {
  if (text.length > 9) {
    const [above, below] = [text.slice(0, -9), text.slice(-9)];
    const rest = below === '000000000' ? '' : ` ${spokenBelowBillion(below, true)}`;
    return `${spokenWhole(above)} tỷ${rest}`;
  }
  return spokenBelowBillion(text, false);
}

/** @param inside does it follow higher digits? Then its hundreds are said even where they are zero */
function spokenBelowBillion(text: string, inside: boolean): string {
  const padded = text.padStart(9, '0');
  const said: string[] = [];
  for (const at of [0, 3, 6]) {
    const group = padded.slice(at, at + 3);
    if (group === '000') continue;
    const unit = groups[2 - at / 3];
    said.push([spokenGroup(group, inside || said.length > 0), unit].filter(Boolean).join(' '));
  }
  return said.length === 0 ? digits[0] : said.join(' ');
}

function spokenGroup(group: string, withHundreds: boolean): string {
  const [hundreds, tens, ones] = [...group].map(Number) as [number, number, number];
  const said = withHundreds || hundreds > 0;
  const head = said ? [digits[hundreds]!, 'trăm'] : [];
  if (tens === 0)
    return [...head, ...(ones === 0 ? [] : said ? ['linh', digits[ones]!] : [digits[ones]!])].join(' ');
  return [...head, spokenTens(tens, ones)].join(' ');
}

function spokenTens(tens: number, ones: number): string {
  if (tens === 1) return ones === 0 ? 'mười' : `mười ${ones === 5 ? 'lăm' : digits[ones]!}`;
  return `${digits[tens]!} mươi${ones === 0 ? '' : ` ${afterTens[ones] ?? digits[ones]!}`}`;
}

function spokenFraction(fraction: string): string {
  return /^[1-9]\d$/.test(fraction)
    ? spokenTens(Number(fraction[0]), Number(fraction[1]))
    : byDigit(fraction);
}

function byDigit(text: string): string {
  return [...text].map((digit) => digits[Number(digit)]!).join(' ');
}
