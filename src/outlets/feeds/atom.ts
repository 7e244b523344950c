import type { Lang } from '../../site/lang.ts';

/** One entry of a feed. Addresses are absolute, instants in ISO notation. */
export interface AtomEntry {
  /** Never changes, whatever happens to the entry. */
  readonly id: string;
  readonly title: string;
  readonly link: string;
  readonly published: string;
  readonly updated: string;
  /** The series that it belongs to. */
  readonly category: string;
  /** Plain text. */
  readonly summary: string;
  /** Points of the content, plain text, in their order. */
  readonly points: readonly string[];
}

/** A feed in one language. */
export interface AtomFeed {
  readonly lang: Lang;
  /** Its own address. */
  readonly self: string;
  /** The page that shows the same. */
  readonly page: string;
  readonly title: string;
  readonly subtitle: string;
  readonly author: string;
  /** When the newest of it was said. */
  readonly updated: string;
  /** The mark of sample data. */
  readonly mark?: string | undefined;
  /** Newest first. */
  readonly entries: readonly AtomEntry[];
}

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Characters that XML 1.0 has no place for, however they are written; one alone makes a feed unreadable. */
const outsideXml = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

/** Text for XML and for the HTML inside of it. */
function escaped(text: string): string {
  return text.replace(outsideXml, '').replace(/[&<>"]/g, (char) => escapes[char]!);
}

function element(name: string, text: string): string {
  return `<${name}>${escaped(text)}</${name}>`;
}

/** An instant as Atom wants it, in UTC: the same instant always gives the same bytes. */
function instant(name: string, text: string): string {
  return element(name, `${new Date(text).toISOString().slice(0, 19)}Z`);
}

/** A feed as Atom (RFC 4287), to the byte the same for the same content. */
export function atomFeed(feed: AtomFeed): string {
  const { lang, self, page, title, subtitle, author, updated, mark, entries } = feed;
  const lines = [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${lang}">`,
    element('id', self),
    element('title', title),
    element('subtitle', subtitle),
    ...(mark === undefined ? [] : [element('rights', mark)]),
    instant('updated', updated),
    `<author>${element('name', author)}</author>`,
    `<link rel="self" type="application/atom+xml" href="${escaped(self)}"/>`,
    `<link rel="alternate" type="text/html" href="${escaped(page)}"/>`,
    ...entries.flatMap(entryLines),
    '</feed>',
  ];
  return `${lines.join('\n')}\n`;
}

function entryLines(entry: AtomEntry): string[] {
  const { id, title, link, published, updated, category, summary, points } = entry;
  const list = points.map((point) => `<li>${escaped(point)}</li>`).join('');
  return [
    '<entry>',
    element('id', id),
    element('title', title),
    instant('published', published),
    instant('updated', updated),
    `<link rel="alternate" type="text/html" href="${escaped(link)}"/>`,
    `<category term="${escaped(category)}"/>`,
    element('summary', summary),
    ...(points.length === 0 ? [] : [`<content type="html">${escaped(`<ul>${list}</ul>`)}</content>`]),
    '</entry>',
  ];
}
