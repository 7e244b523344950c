import { spokenNumber } from './spoken-number.ts';

/** Kinds of documents by their letters. */
const kinds: Readonly<Record<string, string>> = {
  NQ: 'Nghị quyết',
  QĐ: 'Quyết định',
  KH: 'Kế hoạch',
  CĐ: 'Công điện',
  CT: 'Chỉ thị',
  KL: 'Kết luận',
  TB: 'Thông báo',
  QC: 'Quy chế',
  NĐ: 'Nghị định',
  TT: 'Thông tư',
  BC: 'Báo cáo',
  HD: 'Hướng dẫn',
};

/** Who issued them, by the letters after the kind. */
const issuers: Readonly<Record<string, string>> = {
  TW: 'của Trung ương',
  CP: 'của Chính phủ',
  TTg: 'của Thủ tướng Chính phủ',
  QH15: 'của Quốc hội',
  BCĐTW: 'của Ban Chỉ đạo Trung ương',
  BCĐCP: 'của Ban Chỉ đạo của Chính phủ',
  CQTTBCĐ: 'của Cơ quan Thường trực Ban Chỉ đạo Trung ương',
  UBND: 'của Ủy ban nhân dân',
};

/** What is known by its whole number: the Resolution that this portal is about is the Politburo's. */
const known: Readonly<Record<string, string>> = { '57-NQ/TW': 'của Bộ Chính trị' };

const kindNames = Object.values(kinds).join('|');
const pattern = new RegExp(
  `(?:(${kindNames})( số)? )?(\\d+)(?:/\\d{4})?[-/]([\\p{Lu}]{2,3})(?:[-/]([\\p{Lu}][\\p{L}\\d]*))?(?![\\p{L}\\d/-])`,
  'giu',
);

/**
 * Numbers of documents as people say them: «Nghị quyết 57-NQ/TW» → «Nghị quyết số năm mươi bảy của Bộ Chính trị»,
 * «71/NQ-CP» → «Nghị quyết số bảy mươi mốt của Chính phủ». What it does not know stays as it is.
 */
export function spokenDocumentNumbers(text: string): string {
  return text.replace(
    pattern,
    (
      whole: string,
      named: string | undefined,
      _: string | undefined,
      number: string,
      kind: string,
      issuer: string | undefined,
    ) => {
      const name = named ?? kinds[kind];
      if (name === undefined || kinds[kind] === undefined) return whole;
      const bare = whole.slice(whole.indexOf(number));
      const by = known[bare] ?? (issuer === undefined ? undefined : issuers[issuer]);
      return [name, 'số', spokenNumber(number), by].filter(Boolean).join(' ');
    },
  );
}
