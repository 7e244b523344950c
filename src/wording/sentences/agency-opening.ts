import type { Lang } from '../../site/lang.ts';
import { midSentence, sentenceStart } from '../case.ts';
import { formatDate } from '../dates.ts';
import { joinList } from './lists.ts';
import { inSentence, partnersPhrase, placesPhrase, resultPhrase, type PlaceName } from './places.ts';

/** A later change of the name or kind of a unit: since 30/4/2026 «Thành phố Đồng Nai». */
export interface Renamed {
  readonly on: string;
  readonly to: PlaceName;
}

/** A province that the arrangement left as it was. */
export function unchangedOpening(unit: PlaceName, on: string, lang: Lang): string {
  return lang === 'vi'
    ? `${sentenceStart(unit.full)} giữ nguyên trong đợt sắp xếp đơn vị hành chính cấp tỉnh từ ${formatDate(on, lang)}.`
    : `${sentenceStart(inSentence(unit.full, lang))} stayed as it was when provinces were rearranged on ${formatDate(on, lang)}.`;
}

/**
 * A present unit and those that it was arranged from: «Từ 1/7/2025, ba tỉnh Bến Tre, Trà Vinh và Vĩnh Long được sắp
 * xếp thành tỉnh Vĩnh Long.» `unit` is its name on that day.
 */
export function mergedOpening(
  { unit, from, on, renamed }: { unit: PlaceName; from: readonly PlaceName[]; on: string; renamed?: Renamed },
  lang: Lang,
): string {
  const date = formatDate(on, lang);
  const units = placesPhrase(from, lang);
  if (lang === 'vi') {
    const later = renamed ? `; từ ${formatDate(renamed.on, lang)} là ${midSentence(renamed.to.full)}` : '';
    return `Từ ${date}, ${units} được sắp xếp thành ${resultPhrase(unit)}${later}.`;
  }
  const later = renamed
    ? `; since ${formatDate(renamed.on, lang)} it has been ${inSentence(renamed.to.full, lang)}`
    : '';
  const verb = from.length > 1 ? 'were combined into' : 'became';
  return `On ${date}, ${units} ${verb} ${inSentence(unit.full, lang)}${later}.`;
}

interface FormerUnit {
  readonly unit: PlaceName;
  /** The day from which on it is another unit: the day after its last. */
  readonly on: string;
  /** The others that went into the same successor. */
  readonly partners: readonly PlaceName[];
  /** What it became, by the name of that day. */
  readonly successors: readonly PlaceName[];
  readonly renamed?: Renamed | undefined;
}

/**
 * A unit that ended: «Từ 1/7/2025, tỉnh Bến Tre được sắp xếp cùng Trà Vinh và Vĩnh Long thành tỉnh Vĩnh Long.»
 * Without partners, or with several successors, it says only what followed.
 */
export function formerOpening(former: FormerUnit, lang: Lang): string {
  const { unit, on, partners, successors } = former;
  const [successor] = successors;
  const start = `${lang === 'vi' ? 'Từ' : 'On'} ${formatDate(on, lang)}, ${inSentence(unit.full, lang)}`;
  if (!successor) return lang === 'vi' ? `${start} kết thúc hoạt động.` : `${start} ceased to exist.`;
  if (partners.length === 0 || successors.length > 1) {
    const next = joinList(
      successors.map((place) => inSentence(place.full, lang)),
      lang,
    );
    return lang === 'vi'
      ? `${start} kết thúc hoạt động; đơn vị kế tiếp là ${next}.`
      : `${start} ceased to exist; it was succeeded by ${next}.`;
  }
  const sameName = successor.full === unit.full;
  const others = partnersPhrase(unit, partners, lang);
  if (lang === 'vi') {
    const later = former.renamed
      ? ` (từ ${formatDate(former.renamed.on, lang)} là ${midSentence(former.renamed.to.full)})`
      : '';
    return `${start} được sắp xếp cùng ${others} thành ${resultPhrase(successor, sameName)}${later}.`;
  }
  const later = former.renamed
    ? `, which has been ${former.renamed.to.full} since ${formatDate(former.renamed.on, lang)}`
    : '';
  const result = sameName ? `the new ${successor.full}` : inSentence(successor.full, lang);
  return `${start} was combined with ${others} to form ${result}${later}.`;
}
