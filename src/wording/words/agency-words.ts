import type { agencyKinds } from '../../intake/tables/agencies.ts';
import type { Lang } from '../../site/lang.ts';

export type AgencyKind = (typeof agencyKinds)[number]['code'];

/** A kind of agency inside a sentence: one of it, and several. */
export interface KindWords {
  readonly one: string;
  readonly many: string;
}

/** Small letters, for use inside sentences; headings take the titles of the tables. */
export const kindWords: Readonly<Record<Lang, Readonly<Record<AgencyKind, KindWords>>>> = {
  vi: {
    province: { one: 'tỉnh, thành phố', many: 'tỉnh, thành phố' },
    ministry: { one: 'bộ', many: 'bộ' },
    'ministerial-agency': { one: 'cơ quan ngang bộ', many: 'cơ quan ngang bộ' },
    'government-agency': { one: 'cơ quan thuộc Chính phủ', many: 'cơ quan thuộc Chính phủ' },
    'party-committee': { one: 'đảng ủy trực thuộc Trung ương', many: 'đảng ủy trực thuộc Trung ương' },
    'steering-committee': {
      one: 'cơ quan chỉ đạo hoặc giúp việc chỉ đạo',
      many: 'Ban Chỉ đạo Trung ương, Ban Chỉ đạo của Chính phủ và cơ quan giúp việc',
    },
    'central-body': {
      one: 'cơ quan, tổ chức hoặc chức danh ở Trung ương',
      many: 'cơ quan, tổ chức, chức danh ở Trung ương',
    },
  },
  en: {
    province: { one: 'province or city', many: 'provinces and cities' },
    ministry: { one: 'ministry', many: 'ministries' },
    'ministerial-agency': { one: 'ministerial-level agency', many: 'ministerial-level agencies' },
    'government-agency': { one: 'Government agency', many: 'Government agencies' },
    'party-committee': {
      one: 'Party committee under the Central Committee',
      many: 'Party committees under the Central Committee',
    },
    'steering-committee': {
      one: 'steering committee or its assisting body',
      many: 'steering committees and their assisting bodies',
    },
    'central-body': { one: 'central body or office', many: 'central bodies and offices' },
  },
};
