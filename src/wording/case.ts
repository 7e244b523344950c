/** «đầu câu»: the first letter large, the rest as it is. */
export function sentenceStart(text: string): string {
  const first = [...text][0] ?? '';
  return first.toLocaleUpperCase('vi') + text.slice(first.length);
}

/** Words for kinds of place: large in a name on its own, small inside a sentence. */
const placeKinds = /^(Tỉnh|Thành phố|Các|Phường|Xã|Đặc khu)(?= )/u;

/**
 * A name inside a sentence: «Tỉnh Bến Tre» → «tỉnh Bến Tre», «Thành phố Huế» → «thành phố Huế». Names of bodies stay
 * («Bộ Tài chính», «Ngân hàng Nhà nước Việt Nam»).
 */
export function midSentence(text: string): string {
  return placeKinds.test(text) ? lowerFirst(text) : text;
}

/** The first letter small, whatever the word is. */
export function lowerFirst(text: string): string {
  const first = [...text][0] ?? '';
  return first.toLocaleLowerCase('vi') + text.slice(first.length);
}

/** A full stop at the end, unless the text has its own mark. */
export function fullStop(text: string): string {
  return /[.!?…]$/.test(text) ? text : `${text}.`;
}

/** Without the full stop at its end, to be joined to more. */
export function withoutStop(text: string): string {
  return text.replace(/\.$/, '');
}

/** «Nghị quyết 57» on one line in headings: a number alone at the start of a line reads badly. */
export function keepTogether(title: string): string {
  return title
    .replaceAll('Nghị quyết 57', 'Nghị\u00a0quyết\u00a057')
    .replaceAll('Resolution 57', 'Resolution\u00a057');
}
