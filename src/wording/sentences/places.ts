import type { Lang } from '../../site/lang.ts';
import { midSentence } from '../case.ts';
import { countWord, joinList } from './lists.ts';

/** A unit by its names in the language of the sentence: «Tỉnh Bến Tre» and «Bến Tre», “Ben Tre Province” and “Ben Tre”. */
export interface PlaceName {
  readonly full: string;
  readonly short: string;
}

/** The word for its kind in front of a Vietnamese name: «tỉnh»; empty for bodies («Bộ Tài chính»). */
function kindWord({ full, short }: PlaceName): string {
  const kind = full.endsWith(` ${short}`) ? full.slice(0, -short.length).trim() : '';
  return midSentence(`${kind} `) === `${kind} ` ? '' : midSentence(`${kind} `).trim();
}

/** Several units: «ba tỉnh Bến Tre, Trà Vinh và Vĩnh Long», «thành phố Đà Nẵng và tỉnh Quảng Nam». */
export function placesPhrase(places: readonly PlaceName[], lang: Lang): string {
  const kinds = new Set(places.map(kindWord));
  const [kind] = kinds;
  if (lang === 'vi' && places.length > 1 && kinds.size === 1 && kind) {
    const names = joinList(
      places.map((place) => place.short),
      lang,
    );
    return `${countWord(places.length, lang)} ${kind} ${names}`;
  }
  return joinList(
    places.map((place) => inSentence(place.full, lang)),
    lang,
  );
}

const withArticle =
  /^(Ministry|Office|State|Committee|Commission|Government|Party|Central|National|Standing|Steering|Prime|Political|Politburo|Secretariat|Viet ?[Nn]am (News|Academy|Fatherland))\b/;

/** A full name inside a sentence: «tỉnh Bến Tre»; “the Ministry of Finance”, “Ben Tre Province”. */
export function inSentence(name: string, lang: Lang): string {
  if (lang === 'vi') return midSentence(name);
  return withArticle.test(name) ? `the ${name}` : name;
}

/** Those that went together with a unit: bare names where all are of its kind. */
export function partnersPhrase(unit: PlaceName, partners: readonly PlaceName[], lang: Lang): string {
  const bare = partners.every((partner) => endOrKind(partner, lang) === endOrKind(unit, lang));
  return joinList(
    partners.map((partner) => (bare ? partner.short : inSentence(partner.full, lang))),
    lang,
  );
}

function endOrKind(place: PlaceName, lang: Lang): string {
  if (lang === 'vi') return kindWord(place) || place.full;
  return place.full.startsWith(`${place.short} `) ? place.full.slice(place.short.length) : place.full;
}

/**
 * What a unit became, after «thành»: «tỉnh Vĩnh Long»; «đơn vị mới, lấy tên thành phố Đà Nẵng», since «thành thành phố»
 * reads badly.
 * @param isNew is it to be told from a unit of the same name in the same sentence?
 */
export function resultPhrase(place: PlaceName, isNew = false): string {
  const name = midSentence(place.full);
  if (kindWord(place) === 'thành phố') return `đơn vị mới, lấy tên ${name}`;
  return isNew ? `${name} mới` : name;
}
