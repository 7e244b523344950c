import { nameOn, type Agency } from '../../../portal/agencies.ts';
import type { Portal } from '../../../portal/portal.ts';
import { midSentence, sentenceStart } from '../../case.ts';
import { formatDate } from '../../dates.ts';
import { agencyOpening, placeName } from '../../model/agency-words.ts';
import { placesPhrase } from '../../sentences/places.ts';

/**
 * What an agency is, as it is heard. A unit that was arranged from several comes first, so that «thành phố … thành thành
 * phố …» is never said: «Thành phố Cần Thơ ngày nay được sắp xếp từ thành phố Cần Thơ, tỉnh Hậu Giang và tỉnh Sóc Trăng,
 * từ ngày 1/7/2025.»
 */
export function bodySentence(portal: Portal, agency: Agency): string {
  const { validFrom, predecessors, names } = agency;
  if (agency.kind !== 'province' || predecessors.length < 2 || validFrom === null) {
    return agencyOpening(portal, agency, 'vi');
  }
  const former = predecessors.map((id) => {
    const before = portal.agencies.get(id)!;
    return placeName(nameOn(before, before.validTo!), 'vi');
  });
  const later = names.find((name) => name.validFrom !== null && name.validFrom > validFrom);
  if (later) {
    const first = midSentence(nameOn(agency, validFrom).full.vi);
    return (
      `Từ ngày ${formatDate(validFrom, 'vi')}, ${placesPhrase(former, 'vi')} được sắp xếp thành ${first}. ` +
      `Từ ngày ${formatDate(later.validFrom!, 'vi')}, nơi đây là ${midSentence(later.full.vi)}.`
    );
  }
  const named = sentenceStart(midSentence(agency.name.full.vi));
  return `${named} ngày nay được sắp xếp từ ${placesPhrase(former, 'vi')}, kể từ ngày ${formatDate(validFrom, 'vi')}.`;
}
