import type { Lang } from '../../site/lang.ts';
import { sentenceStart } from '../case.ts';
import { formatDate } from '../dates.ts';
import { countWord } from './lists.ts';
import { inSentence } from './places.ts';

/** Kinds of agency; a province only where no arrangement is on record. */
type BodyKind =
  | 'province'
  | 'ministry'
  | 'ministerial-agency'
  | 'government-agency'
  | 'party-committee'
  | 'steering-committee'
  | 'central-body';

/** What the body is, alone and as one of several. */
const kinds: Readonly<Record<BodyKind, Readonly<Record<Lang, readonly [one: string, ofMany: string]>>>> = {
  province: {
    vi: ['đơn vị hành chính cấp tỉnh', 'đơn vị hành chính cấp tỉnh'],
    en: ['a province-level unit', 'province-level units'],
  },
  ministry: { vi: ['bộ của Chính phủ', 'bộ của Chính phủ'], en: ['a ministry', 'ministries'] },
  'ministerial-agency': {
    vi: ['cơ quan ngang bộ', 'cơ quan ngang bộ'],
    en: ['a ministerial-level agency', 'ministerial-level agencies'],
  },
  'government-agency': {
    vi: ['cơ quan thuộc Chính phủ', 'cơ quan thuộc Chính phủ'],
    en: ['a Government agency', 'Government agencies'],
  },
  'party-committee': {
    vi: ['đảng ủy trực thuộc Trung ương', 'đảng ủy trực thuộc Trung ương được nêu trên cổng này'],
    en: [
      'a Party committee under the Central Committee',
      'Party committees under the Central Committee that this portal lists',
    ],
  },
  'steering-committee': {
    vi: [
      'cơ quan chỉ đạo, giúp việc chỉ đạo ở Trung ương',
      'cơ quan chỉ đạo, giúp việc chỉ đạo ở Trung ương được nêu trên cổng này',
    ],
    en: [
      'a central body that directs the work or assists in it',
      'central bodies on this portal that direct the work or assist in it',
    ],
  },
  'central-body': {
    vi: [
      'cơ quan, tổ chức hoặc chức danh ở Trung ương',
      'cơ quan, tổ chức, chức danh ở Trung ương được nêu trên cổng này',
    ],
    en: ['a central body or office', 'central bodies and offices that this portal lists'],
  },
};

interface BodyWords {
  readonly name: string;
  readonly kind: BodyKind;
  /** How many bodies of the kind there are, this one included; null where the register does not hold all of them. */
  readonly peers: number | null;
  /** The day from which the list of the kind has been as it is, or from which the body exists; null if unknown. */
  readonly since: string | null;
}

/** «Từ 1/3/2025, Bộ Y tế là một trong 14 bộ của Chính phủ.» The day is the register's, never that of the build. */
export function bodyOpening({ name, kind, peers, since }: BodyWords, lang: Lang): string {
  const [one, many] = kinds[kind][lang];
  const subject = inSentence(name, lang);
  const what = peers === null || peers < 2 ? one : ofSeveral(peers, many, lang);
  if (lang === 'vi') {
    return since === null
      ? `${sentenceStart(subject)} là ${what}.`
      : `Từ ${formatDate(since, lang)}, ${subject} là ${what}.`;
  }
  return since === null
    ? `${sentenceStart(subject)} is ${what}.`
    : `Since ${formatDate(since, lang)}, ${subject} has been ${what}.`;
}

function ofSeveral(peers: number, many: string, lang: Lang): string {
  return lang === 'vi'
    ? `một trong ${countWord(peers, lang)} ${many}`
    : `one of the ${countWord(peers, lang)} ${many}`;
}

/**
 * A body that is no longer among those of its kind, where no source names what followed: «Từ 1/3/2025, Bảo hiểm xã hội
 * Việt Nam không còn trong danh sách cơ quan thuộc Chính phủ; chưa tìm thấy nguồn nói rõ đơn vị kế tiếp.»
 */
export function endedBodyOpening(
  { name, kind, on }: { name: string; kind: BodyKind; on: string },
  lang: Lang,
): string {
  const date = formatDate(on, lang);
  return lang === 'vi'
    ? `Từ ${date}, ${name} không còn trong danh sách ${kinds[kind].vi[0]}; chưa tìm thấy nguồn nói rõ đơn vị kế tiếp.`
    : `Since ${date}, ${name} has no longer been among the ${kinds[kind].en[1]}; no source that names its successor was found.`;
}
