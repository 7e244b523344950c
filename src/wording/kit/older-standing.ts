import type { Agency } from '../../portal/agencies.ts';
import type { Portal, Standing } from '../../portal/portal.ts';
import type { Lang } from '../../site/lang.ts';
import { lastDay } from '../../time/periods.ts';
import { withoutStop } from '../case.ts';
import { agencyTitle } from '../model/agency-words.ts';
import { standingStatement } from '../model/standing-words.ts';
import { joinList } from '../sentences/lists.ts';
import { inSentence } from '../sentences/places.ts';

/** A rank of a period before Resolution 57, which its sentence says: «DTI 2021: hạng 10/17; đây là kỳ trước khi có Nghị quyết 57.» */
export function olderStandingStatement(standing: Standing, lang: Lang): string {
  const said = withoutStop(standingStatement(standing, lang));
  return lang === 'vi'
    ? `${said}; đây là kỳ trước khi có Nghị quyết 57.`
    : `${said}; this was before Resolution 57.`;
}

/** Whose functions a body took over since a period: what was said of it then is of the body without them. Null for none. */
export function takenOverSince(portal: Portal, agency: Agency, period: string, lang: Lang): string | null {
  const joined = agency.predecessors
    .map((id) => portal.agencies.get(id)!)
    .filter(({ validTo }) => validTo !== null && validTo > lastDay(period));
  if (joined.length === 0) return null;
  const names = joinList(
    joined.map((former) => inSentence(agencyTitle(portal, former, lang), lang)),
    lang,
  );
  const name = inSentence(agency.name.full[lang], lang);
  return lang === 'vi'
    ? `Khi đó ${name} chưa tiếp nhận chức năng, nhiệm vụ của ${names}.`
    : `At that time ${name} had not yet taken over the functions of ${names}.`;
}
