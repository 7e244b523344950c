import type { OfficialDocument } from '../../portal/documents.ts';
import type { Portal } from '../../portal/portal.ts';
import { lastSearchDay } from '../../portal/searches.ts';
import type { Lang } from '../../site/lang.ts';
import { fullStop, lowerFirst } from '../case.ts';
import { clip } from '../clip.ts';
import { formatDate } from '../dates.ts';
import { documentsWords } from '../pages/documents.ts';
import { notFoundPhrase } from '../sentences/not-found.ts';
import { agencyLabel } from './agency-words.ts';

/** Kinds of document, as titles begin. */
const kinds: Readonly<Record<Lang, RegExp>> = {
  vi: /^(Nghị quyết|Nghị định|Quyết định|Quy chế|Quy định|Kế hoạch|Thông báo|Kết luận|Chỉ thị|Công điện|Thông tư|Luật)(?= )/u,
  en: /^(Resolution|Decree|Decision|Regulation|Working rules|Plan|Notice|Conclusion|Directive|Official Dispatch|Circular|Law)(?= )/u,
};

/** «Nghị quyết 57-NQ/TW»: the kind of a document, where its title begins with one, and its number. */
export function documentLabel(document: OfficialDocument, lang: Lang): string {
  const kind = kinds[lang].exec(documentTitle(document, lang))?.[0];
  return kind === undefined ? document.number : `${kind} ${document.number}`;
}

/** A document inside running text: a law by its name and number, which tells more than the number alone. */
export function documentName(document: OfficialDocument, lang: Lang): string {
  const title = documentTitle(document, lang);
  const isShortLaw = /^(Luật|Law) /u.test(title) && title.length <= 70;
  return isShortLaw ? `${title} (${document.number})` : documentLabel(document, lang);
}

/** The title of a document, as the register has it. */
export function documentTitle(document: OfficialDocument, lang: Lang): string {
  return lang === 'vi' ? document.title_vi : document.title_en;
}

/** The sentence that a document's page opens with: what it is, by whom, of which day. */
export function documentOpening(portal: Portal, document: OfficialDocument, lang: Lang): string {
  const title = documentTitle(document, lang);
  const issuer = agencyLabel(portal, document.issuer, lang);
  if (document.date === null) {
    const missing = notFoundPhrase(lastSearchDay(portal) ?? portal.instant.slice(0, 10), lang);
    return lang === 'vi'
      ? `${title}, do ${issuer} ban hành; ngày ban hành ${missing}.`
      : `${title}, issued by the ${issuer}; its date was ${missing}.`;
  }
  const date = formatDate(document.date, lang);
  return lang === 'vi'
    ? `${title}, do ${issuer} ban hành ngày ${date}.`
    : `${title}, issued by the ${issuer} on ${date}.`;
}

/**
 * What follows a document's label in a list: « (27/6/2025; có hiệu lực từ 1/10/2025): quy định về thử nghiệm có kiểm
 * soát.» With its title where the register has no content.
 */
export function documentLine(document: OfficialDocument, lang: Lang): string {
  const w = documentsWords[lang];
  const days = [
    document.date && formatDate(document.date, lang),
    document.in_force_from && w.inForce(document.in_force_from),
  ].filter((day) => day !== null);
  const content =
    (lang === 'vi' ? document.content_vi : document.content_en) ?? documentTitle(document, lang);
  return fullStop(`${days.length > 0 ? ` (${days.join('; ')})` : ''}: ${lowerFirst(content)}`);
}

/** The description of a document's page, short enough to be shown whole. */
export function documentDescription(document: OfficialDocument, lang: Lang): string {
  return clip(`${document.number}: ${documentTitle(document, lang)}.`);
}
