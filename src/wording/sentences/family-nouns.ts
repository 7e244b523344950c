import type { AgencyKind } from '../words/agency-words.ts';

/** What agencies that are compared with each other are called; in English one and many. */
interface FamilyNoun {
  readonly vi: string;
  readonly en: readonly [one: string, many: string];
}

const nouns: Readonly<Record<AgencyKind, FamilyNoun>> = {
  province: { vi: 'tỉnh, thành phố', en: ['province or city', 'provinces and cities'] },
  ministry: { vi: 'bộ', en: ['ministry', 'ministries'] },
  'ministerial-agency': {
    vi: 'cơ quan ngang bộ',
    en: ['ministerial-level agency', 'ministerial-level agencies'],
  },
  'government-agency': {
    vi: 'cơ quan thuộc Chính phủ',
    en: ['Government agency', 'Government agencies'],
  },
  'party-committee': {
    vi: 'đảng ủy trực thuộc Trung ương',
    en: ['Party committee', 'Party committees'],
  },
  'steering-committee': { vi: 'cơ quan chỉ đạo', en: ['steering committee', 'steering committees'] },
  'central-body': { vi: 'cơ quan ở Trung ương', en: ['central body', 'central bodies'] },
};

const ofGovernment: readonly AgencyKind[] = ['ministry', 'ministerial-agency', 'government-agency'];

/** The noun for kinds that are ranked together: «tỉnh, thành phố», «bộ, ngành». */
export function familyNoun(kinds: readonly AgencyKind[]): FamilyNoun {
  const [first] = kinds;
  if (kinds.length === 1 && first) return nouns[first];
  return kinds.every((kind) => ofGovernment.includes(kind))
    ? { vi: 'bộ, ngành', en: ['ministry or agency', 'ministries and agencies'] }
    : { vi: 'cơ quan', en: ['agency', 'agencies'] };
}
