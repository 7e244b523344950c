import { mastheads } from './spoken-publisher.ts';

/** Abbreviations of the field in full; those of series come with the data. */
const inFull: Readonly<Record<string, string>> = {
  'TP.HCM': 'Thành phố Hồ Chí Minh',
  TPHCM: 'Thành phố Hồ Chí Minh',
  'TP.': 'thành phố',
  TP: 'thành phố',
  UBND: 'Ủy ban nhân dân',
  HĐND: 'Hội đồng nhân dân',
  TTXVN: 'Thông tấn xã Việt Nam',
  CSDL: 'cơ sở dữ liệu',
  'KH&CN': 'khoa học và công nghệ',
  ĐMST: 'đổi mới sáng tạo',
  CĐS: 'chuyển đổi số',
  GDP: 'tổng sản phẩm trong nước',
  GRDP: 'tổng sản phẩm trên địa bàn',
  CNTT: 'công nghệ thông tin',
  AI: 'trí tuệ nhân tạo',
  USD: 'đô la Mỹ',
  VNeID: 'vê en e i đê',
  '5G': 'năm gờ',
  '4G': 'bốn gờ',
  VCCI: 'Liên đoàn Thương mại và Công nghiệp Việt Nam',
};

/** How letters are called when an abbreviation is spelled. */
const letters: Readonly<Record<string, string>> = {
  A: 'a',
  B: 'bê',
  C: 'xê',
  D: 'dê',
  Đ: 'đê',
  E: 'e',
  F: 'ép',
  G: 'gờ',
  H: 'hát',
  I: 'i',
  J: 'gi',
  K: 'ca',
  L: 'e lờ',
  M: 'em mờ',
  N: 'en nờ',
  O: 'o',
  P: 'pê',
  Q: 'quy',
  R: 'e rờ',
  S: 'ét sì',
  T: 'tê',
  U: 'u',
  V: 'vê',
  W: 'vê kép',
  X: 'ích xì',
  Y: 'i dài',
  Z: 'dét',
};

/** Mastheads are kept as they are; other capitals that stand together are spelled. */
const spelled = new RegExp(`(?<!\\p{L})(?:(?:${mastheads.join('|')})|\\p{Lu}{2,})(?!\\p{L})`, 'gu');

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/**
 * A text with its abbreviations in full; two or more capitals that nobody explains are spelled, letter by letter.
 * @param names further abbreviations with what they stand for, as the series of a portal
 */
export function spokenAbbreviations(text: string, names: ReadonlyMap<string, string> = new Map()): string {
  const all = new Map([...Object.entries(inFull), ...names]);
  // The longest first, so that none is taken for a part of another.
  const keys = [...all.keys()].toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1));
  const pattern = new RegExp(`(?<![\\p{L}\\d])(?:${keys.map(escaped).join('|')})(?![\\p{L}\\d])`, 'gu');
  return text
    .replace(pattern, (key) => all.get(key)!)
    .replace(spelled, (word) =>
      mastheads.includes(word) ? word : [...word].map((letter) => letters[letter] ?? letter).join(' '),
    );
}
