/**
 * The letters and signs that may stand in the data: printable ASCII, the Vietnamese alphabet in precomposed form, and
 * the punctuation of careful print. The list is closed, so that text in a legacy encoding (TCVN3, VNI), double-encoded
 * UTF-8, look-alikes (Ð for Đ, Cyrillic) and invisible characters are all found by the same rule.
 */
const vowels = 'àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ';
const signs = '«»“”‘’–—…·−×²³°±≥≤•€‰';
const letters = `${vowels}đ`;
const foreign = new RegExp(`[^ -~${letters}${letters.toUpperCase()}${signs}]`, 'u');

/** The first character that may not stand in the data, or null. */
export function foreignCharacter(text: string): string | null {
  return foreign.exec(text)?.[0] ?? null;
}

/** The beginning of an element, comment or declaration. «< 5%» is none. */
export const markup = /<[a-z/!?]/i;

/** A character as a person can look it up: `Ð (U+00D0)`. */
export function nameCharacter(char: string): string {
  const code = `U+${char.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
  return /[\p{Cc}\p{Cf}\p{Zs}]/u.test(char) ? code : `${char} (${code})`;
}
