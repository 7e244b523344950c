import type { MissingFinding } from '../../portal/finding-missing.ts';
import type { DisclosurePart } from '../../portal/quarter-gaps.ts';
import type { Lang } from '../../site/lang.ts';
import { familyNoun } from './family-nouns.ts';
import { joinList } from './lists.ts';
import { agree, joined, nameTogether, num, say, type Names, type Sentence } from './quarter-pieces.ts';

/** The tables of a disclosure, inside a sentence. */
export const partNames: Readonly<Record<Lang, Readonly<Record<DisclosurePart, string>>>> = {
  vi: {
    results: 'kết quả theo cơ quan và nhóm',
    rankings: 'xếp hạng',
    tasks: 'danh sách nhiệm vụ',
    recommendations: 'kiến nghị',
    designations: 'nơi được nêu gương hoặc nêu chưa đạt',
    budget: 'kinh phí từng cơ quan',
    databases: 'tình trạng từng cơ sở dữ liệu quốc gia',
  },
  en: {
    results: 'results by agency and group',
    rankings: 'rankings',
    tasks: 'the list of tasks',
    recommendations: 'recommendations',
    designations: 'the agencies cited as exemplary or as falling short',
    budget: 'budget by agency',
    databases: 'the state of each national database',
  },
};

/** Who has not reported, what is not made public, what does not add up, which tables the release lacks. */
export function missingSentence(finding: MissingFinding, names: Names, lang: Lang): Sentence {
  const clauses = lang === 'vi' ? clausesVi(finding, names) : clausesEn(finding, names);
  if (clauses.length === 0) {
    return [
      lang === 'vi'
        ? 'Không thiếu gì: mọi nơi đã báo cáo, kỳ này có đủ các bảng, không có chênh lệch nào phải khai báo.'
        : 'Nothing is missing: every agency has reported, every table is included and no discrepancy had to be declared.',
    ];
  }
  return say`${lang === 'vi' ? 'Còn thiếu hoặc chưa khớp: ' : 'Missing, or not adding up: '}${joined(clauses, '; ')}.`;
}

function clausesVi(finding: MissingFinding, names: Names): readonly Sentence[] {
  const { notReported, partlyReported, partial, unranked, withheld, suppressed, differences, lacking } =
    finding;
  const named = (agencies: readonly string[]): string => {
    const list = nameTogether(agencies, names.agency, 'vi');
    return list === null ? '' : `: ${list}`;
  };
  return [
    notReported && say`${num(notReported.count, 'vi')} nơi chưa báo cáo${named(notReported.agencies)}`,
    partlyReported &&
      say`${num(partlyReported.count, 'vi')} nơi mới báo cáo một phần${named(partlyReported.agencies)}`,
    partial ? ['kết quả mới có của một phần các cơ quan'] : null,
    ...unranked.map(({ kinds, count }) => say`${num(count, 'vi')} ${familyNoun(kinds).vi} không có thứ hạng`),
    withheld && say`${num(withheld, 'vi')} nhiệm vụ không công khai nội dung (vẫn được đếm)`,
    suppressed && say`${num(suppressed, 'vi')} dòng kết quả không công khai`,
    differences && say`${num(differences, 'vi')} chỗ chênh lệch đã khai báo`,
    lacking.length > 0
      ? [
          `kỳ này không có bảng: ${joinList(
            lacking.map((part) => partNames.vi[part]),
            'vi',
          )}`,
        ]
      : null,
  ].filter((clause) => clause !== null);
}

function clausesEn(finding: MissingFinding, names: Names): readonly Sentence[] {
  const { notReported, partlyReported, partial, unranked, withheld, suppressed, differences, lacking } =
    finding;
  const named = (agencies: readonly string[]): string => {
    const list = nameTogether(agencies, names.agency, 'en');
    return list === null ? '' : ` (${list})`;
  };
  return [
    notReported &&
      say`${num(notReported.count, 'en')} ${agree(notReported.count, 'agency has', 'agencies have')} not reported${named(notReported.agencies)}`,
    partlyReported &&
      say`${num(partlyReported.count, 'en')} reported only in part${named(partlyReported.agencies)}`,
    partial ? ['the results cover only some of the agencies'] : null,
    ...unranked.map(
      ({ kinds, count }) =>
        say`${num(count, 'en')} ${familyNoun(kinds).en[count.value === 1 ? 0 : 1]} without a rank`,
    ),
    withheld &&
      say`the content of ${num(withheld, 'en')} ${agree(withheld, 'task is', 'tasks is')} not made public (${agree(withheld, 'it still counts', 'they still count')})`,
    suppressed &&
      say`${num(suppressed, 'en')} ${agree(suppressed, 'line of results is', 'lines of results are')} not made public`,
    differences &&
      say`${num(differences, 'en')} declared ${agree(differences, 'discrepancy', 'discrepancies')}`,
    lacking.length > 0
      ? [
          `this release lacks these tables: ${joinList(
            lacking.map((part) => partNames.en[part]),
            'en',
          )}`,
        ]
      : null,
  ].filter((clause) => clause !== null);
}
