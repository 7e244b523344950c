import type { Lang } from '../../site/lang.ts';
import { withoutStop } from '../case.ts';
import { formatDate } from '../dates.ts';
import { releaseWords } from '../words/release-words.ts';
import { isRun, versionsAndStatuses } from './named-releases.ts';
import { exhibitWords } from './words.ts';

/** A release as a citation names it. */
export interface CitedRelease {
  readonly series: string;
  readonly title: string;
  readonly version: string;
  /** Inside a sentence: «tổng hợp từ báo chí và văn bản». */
  readonly status: string;
  readonly publishedOn: string;
}

/** What a citation names. Days in ISO notation. */
export interface CitedWork {
  readonly lang: Lang;
  /** Of letters, digits and hyphens: what a BibTeX entry is called. */
  readonly key: string;
  readonly title: string;
  /** Whose the numbers are; null where the portal gathered rows that each name their own source. */
  readonly owner: string | null;
  /** What of it this portal computed; null where nothing was said of that. */
  readonly computed: string | null;
  /** The release that it is made from; null for what comes from several or none. */
  readonly release: CitedRelease | null;
  /** Those that it is made from, one or all. */
  readonly releases: readonly CitedRelease[];
  readonly accessedOn: string;
  /** With the origin. */
  readonly address: string;
}

/** «PAPI 2024, phiên bản 1.0.0, tổng hợp từ báo chí và văn bản, đăng ngày 21/11/2026»; empty without a release. */
function releasePhrase({ lang, release, releases }: CitedWork): string {
  const w = exhibitWords[lang];
  const standing = (...of: readonly CitedRelease[]): string => {
    const days = [...new Set(of.map(({ publishedOn }) => publishedOn))].toSorted();
    const said = [days[0]!, days.at(-1)!].map((day) => formatDate(day, lang));
    return `${versionsAndStatuses(of, lang)}, ${w.published([...new Set(said)].join(' – '))}`;
  };
  const one = (cited: CitedRelease): string => `${cited.title}, ${standing(cited)}`;
  if (release) return one(release);
  if (isRun(releases))
    return `${w.runFrom(releases.length)}${releases[0]!.title}${w.runTo}${releases.at(-1)!.title}, ${standing(...releases)}`;
  return releases.length === 0 ? '' : `${w.gatheredFrom(releases.length)}${releases.map(one).join('; ')}`;
}

/** A sentence to put under a quotation: what, whose, what the portal computed, which version, when and where read. */
export function citationSentence(work: CitedWork): string {
  const { lang, title, owner, computed, accessedOn, address } = work;
  const w = exhibitWords[lang];
  const quoted = lang === 'vi' ? `«${withoutStop(title)}»` : `“${withoutStop(title)}”`;
  const whose = owner === null ? w.gathered : w.owner(owner);
  const parts = [quoted, whose, computed, releasePhrase(work)].filter((part) => part);
  const said = parts.map((part) => `${withoutStop(part!)}.`).join(' ');
  return `${said} ${w.portal}, ${w.accessed(formatDate(accessedOn, lang))}, ${address}`;
}

/** In the manner of the APA: owner (year). Title (version) [kind]. Portal. Day of access, address. */
export function citationApa(work: CitedWork): string {
  const { lang, title, owner, release, accessedOn, address } = work;
  const w = exhibitWords[lang];
  const { version } = releaseWords[lang];
  const year = (release?.publishedOn ?? accessedOn).slice(0, 4);
  const edition = release ? ` (${version.toLowerCase()} ${release.version}, ${release.status})` : '';
  const accessed = w.accessed(formatDate(accessedOn, lang));
  return `${withoutStop(owner ?? w.portal)} (${year}). ${withoutStop(title)}${edition} [${w.figure}]. ${w.portal}. ${accessed.charAt(0).toUpperCase()}${accessed.slice(1)}, ${address}`;
}

/** A BibTeX entry. The owner stands in double braces: a body, whose name is not turned round. */
export function citationBibtex(work: CitedWork): string {
  const { lang, key, title, owner, computed, release, accessedOn, address } = work;
  const w = exhibitWords[lang];
  const gathered = owner === null ? w.gathered : null;
  const note = [releasePhrase(work), computed, gathered]
    .filter((part) => part)
    .map((part) => withoutStop(part!));
  const fields: readonly (readonly [string, string])[] = [
    ['author', `{${bibtexText(withoutStop(owner ?? w.portal))}}`],
    ['title', bibtexText(withoutStop(title))],
    ['year', (release?.publishedOn ?? accessedOn).slice(0, 4)],
    ...(release ? [['version', release.version] as const] : []),
    ['howpublished', bibtexText(w.portal)],
    ...(note.length > 0 ? [['note', bibtexText(`${note.join('. ')}.`)] as const] : []),
    // Inside \url the signs mean nothing else.
    ['url', address],
    ['urldate', accessedOn],
    ['langid', lang === 'vi' ? 'vietnamese' : 'english'],
  ];
  const lines = fields.map(([name, value]) => `  ${name} = {${value}},`);
  return `@misc{${key},\n${lines.join('\n')}\n}\n`;
}

/** The signs that TeX reads as commands, made plain. */
function bibtexText(text: string): string {
  return text.replace(/[\\{}~^]/g, (sign) => texSigns[sign]!).replace(/[&%$#_]/g, (sign) => `\\${sign}`);
}

const texSigns: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash ',
  '{': '\\{',
  '}': '\\}',
  '~': '\\textasciitilde ',
  '^': '\\textasciicircum ',
};
