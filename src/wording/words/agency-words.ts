import type { agencyKinds } from '../../intake/tables/agencies.ts';
import type { Lang } from '../../site/lang.ts';

export type AgencyKind = (typeof agencyKinds)[number]['code'];

/** Small letters, for use inside sentences; headings take the titles of the tables. */
export const kindWords: Readonly<Record<Lang, Readonly<Record<AgencyKind, string>>>> = {
  vi: {
    province: 'tỉnh, thành phố',
    ministry: 'bộ',
    'ministerial-agency': 'cơ quan ngang bộ',
    'government-agency': 'cơ quan thuộc Chính phủ',
    'party-committee': 'đảng ủy trực thuộc Trung ương',
    'steering-committee': 'cơ quan chỉ đạo hoặc giúp việc chỉ đạo',
    'central-body': 'cơ quan, tổ chức hoặc chức danh ở Trung ương',
  },
  en: {
    province: 'province or city',
    ministry: 'ministry',
    'ministerial-agency': 'ministerial-level agency',
    'government-agency': 'Government agency',
    'party-committee': 'Party committee under the Central Committee',
    'steering-committee': 'steering committee or its assisting body',
    'central-body': 'central body or office',
  },
};
