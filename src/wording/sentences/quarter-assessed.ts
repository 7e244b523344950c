import type { AssessedFinding, AssessedRanking } from '../../portal/finding-assessed.ts';
import type { Lang } from '../../site/lang.ts';
import { familyNoun } from './family-nouns.ts';
import { agree, nameTogether, num, say, size, type Names, type Sentence } from './quarter-pieces.ts';

/** By how much self-reports stand above or below independent assessments, ranking by ranking. */
export function assessedSentences(
  { rankings }: AssessedFinding,
  names: Names,
  lang: Lang,
): readonly Sentence[] {
  return rankings.map((ranking) => rankingSentence(ranking, names, lang));
}

function rankingSentence(ranking: AssessedRanking, names: Names, lang: Lang): Sentence {
  const { kinds, pairs } = ranking;
  const vi = lang === 'vi';
  const noun = familyNoun(kinds);
  const count = num(pairs, lang);
  const furthest = furthestClause(ranking, names, lang);
  if (pairs.value === 1) {
    const start = vi
      ? say`Chỉ ${count} nơi trong các ${noun.vi} có cả hai cách chấm: điểm tự báo cáo`
      : say`Only ${count} of the ${noun.en[1]} has both assessments: its self-reported score is`;
    return say`${start} ${comparedWith(ranking, lang)}.`;
  }
  if (vi) {
    return say`Ở ${count} ${noun.vi} có cả hai cách chấm, điểm tự báo cáo trung bình ${comparedWith(ranking, lang)}${furthest}.`;
  }
  return say`For the ${count} ${noun.en[1]} with both assessments, self-reported scores are on average ${comparedWith(ranking, lang)}${furthest}.`;
}

function comparedWith({ average, pairs, precision }: AssessedRanking, lang: Lang): Sentence {
  const vi = lang === 'vi';
  const mean = size(average, lang, precision);
  const other = vi ? 'điểm đánh giá độc lập' : agree(pairs, 'its independent one', 'independent ones');
  if (average.value === 0) return [`${vi ? 'bằng' : 'equal to'} ${other}`];
  const above = average.value > 0;
  return vi
    ? say`${above ? 'cao hơn' : 'thấp hơn'} ${other} ${mean} điểm`
    : say`${mean} points ${above ? 'above' : 'below'} ${other}`;
}

function furthestClause({ largest, precision }: AssessedRanking, names: Names, lang: Lang): Sentence {
  if (!largest) return [];
  const who = nameTogether(largest.agencies, names.agency, lang);
  const gap = size(largest.gap, lang, precision);
  const vi = lang === 'vi';
  if (who === null) return vi ? say`; không nơi nào chênh quá ${gap}` : say`; no gap is wider than ${gap}`;
  if (!largest.self || !largest.independent) {
    return vi
      ? say`; chênh nhiều nhất ở ${who}, mỗi nơi ${gap}`
      : say`; the gap is widest for ${who}, ${gap} each`;
  }
  const [self, independent] = [num(largest.self, lang, precision), num(largest.independent, lang, precision)];
  return vi
    ? say`; chênh nhiều nhất ở ${who}: tự báo cáo ${self}, độc lập ${independent}`
    : say`; the gap is widest for ${who}: ${self} by its own report, ${independent} by independent assessment`;
}
