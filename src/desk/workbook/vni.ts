/** Marks of VNI as Windows-1252 shows them: the tone alone, or the hat or breve with its tone. */
const tones = { ù: '\u0301', ø: '\u0300', û: '\u0309', õ: '\u0303', ï: '\u0323' } as const;
const circumflexed = { â: '', á: '\u0301', à: '\u0300', å: '\u0309', ã: '\u0303', ä: '\u0323' } as const;
const breved = { ê: '', é: '\u0301', è: '\u0300', ú: '\u0309', ü: '\u0303', ë: '\u0323' } as const;

/** Letters that stand for themselves with their mark; ơ and ư may take a tone after them. */
const singles = new Map(
  Object.entries({
    ñ: 'đ',
    ô: 'ơ',
    ö: 'ư',
    í: 'í',
    ì: 'ì',
    æ: 'ỉ',
    ó: 'ĩ',
    ò: 'ị',
    î: 'ỵ',
  }),
);

const pairs = new Map<string, string>();
const addPairs = (bases: string, marks: Readonly<Record<string, string>>, combining: string): void => {
  for (const base of bases) {
    for (const [mark, tone] of Object.entries(marks)) {
      pairs.set(`${base}${mark}`, `${base}${combining}${tone}`.normalize('NFC'));
    }
  }
};
addPairs('aeouy', tones, '');
addPairs('aeo', circumflexed, '\u0302');
addPairs('a', breved, '\u0306');
for (const [vni, letter] of [
  ['ô', 'ơ'],
  ['ö', 'ư'],
] as const) {
  for (const [mark, tone] of Object.entries(tones))
    pairs.set(`${vni}${mark}`, `${letter}${tone}`.normalize('NFC'));
}

/**
 * Text in the VNI-Windows encoding, which writes a letter and its mark as two signs, as Unicode.
 * @param text the bytes as Windows-1252 shows them: `Coäng hoøa` gives «Cộng hòa»
 */
export function decodeVni(text: string): string {
  let decoded = '';
  for (let at = 0; at < text.length; at += 1) {
    const pair = text.slice(at, at + 2);
    const letter = pairs.get(pair.toLowerCase());
    if (letter !== undefined) {
      decoded += withCaseOf(pair[0]!, letter);
      at += 1;
      continue;
    }
    const sign = text[at]!;
    const single = singles.get(sign.toLowerCase());
    decoded += single === undefined ? sign : withCaseOf(sign, single);
  }
  return decoded;
}

function withCaseOf(sign: string, letter: string): string {
  return sign === sign.toLowerCase() ? letter : letter.toUpperCase();
}
