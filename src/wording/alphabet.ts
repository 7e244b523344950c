/** The marks of the five tones; the others (circumflex, breve, horn) make letters of their own. */
const tones = /[\u0300\u0301\u0303\u0309\u0323]/g;

/** The letter of the Vietnamese alphabet under which a text stands («Ấ» → «Â», «đ» → «Đ»); null for a digit or sign. */
export function headLetter(text: string): string | null {
  const plain = text.normalize('NFD').replace(tones, '').normalize('NFC').toUpperCase();
  const first = [...plain][0] ?? '';
  return /\p{L}/u.test(first) ? first : null;
}

/** A letter in the plain alphabet, as typed by Telex («Â» → `aa`, «Đ» → `dd`): for ids. */
export function letterId(letter: string): string {
  return letter
    .toLowerCase()
    .normalize('NFD')
    .replace('đ', 'dd')
    .replace(/(.)\u0302/, '$1$1')
    .replace(/[\u0306\u031b]/, 'w');
}

/** Things in the order of the Vietnamese alphabet under their letters; null, for digits and signs, comes first. */
export function byHeadLetter<T>(
  things: readonly T[],
  labelOf: (thing: T) => string,
): readonly { readonly letter: string | null; readonly things: readonly T[] }[] {
  const { compare } = new Intl.Collator('vi', { numeric: true });
  const ordered = things.toSorted((a, b) => compare(labelOf(a), labelOf(b)));
  const groups = Map.groupBy(ordered, (thing) => headLetter(labelOf(thing)));
  return [...groups]
    .map(([letter, group]) => ({ letter, things: group }))
    .toSorted((a, b) => compare(a.letter ?? '', b.letter ?? ''));
}
