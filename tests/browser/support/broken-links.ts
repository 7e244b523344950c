import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { filesOf } from './site-files.ts';

const decode = (text: string): string => text.replaceAll('&amp;', '&').replaceAll('&#38;', '&');

/** The ids of a page, read once. */
function idsOf(html: string): ReadonlySet<string> {
  return new Set([...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => decode(id!)));
}

/** A built portal, as far as its links go. */
interface LinkedPortal {
  readonly folder: string;
  readonly base: string;
  /** The address that it claims as its own: links that begin with it lead inside too. */
  readonly origin?: string;
}

/** How many links of a built portal were followed, and which lead to no page, file or part. */
export interface FollowedLinks {
  readonly pages: number;
  readonly links: number;
  /** Links to a part of a page, among them. */
  readonly fragments: number;
  /** Each with the page on which it stands. */
  readonly broken: readonly string[];
}

/** The links of a built portal that lead to no page, file or part. */
export function brokenLinks(portal: LinkedPortal): readonly string[] {
  return followLinks(portal).broken;
}

/** Follows every link of every page that stays inside: addresses of pages, files, pictures, scripts, frames. */
export function followLinks({ folder, base, origin = '' }: LinkedPortal): FollowedLinks {
  const pages = new Map(
    filesOf(folder)
      .filter((file) => file.endsWith('.html'))
      .map((file) => [file, readFileSync(join(folder, file), 'utf8')]),
  );
  const ids = new Map([...pages].map(([file, html]) => [file, idsOf(html)]));
  const broken = new Set<string>();
  let [links, fragments] = [0, 0];
  for (const [file, html] of pages) {
    const own = `http://portal${base}${file.replace(/index\.html$/, '')}`;
    for (const [, raw] of html.matchAll(/\s(?:href|src)="([^"]*)"/g)) {
      const url = new URL(decode(raw!), own);
      if (url.host !== 'portal' && url.origin !== origin) continue;
      links += 1;
      if (url.hash !== '') fragments += 1;
      const path = decodeURIComponent(url.pathname);
      const inside = path.startsWith(base) ? path.slice(base.length) : null;
      const target =
        inside === null ? null : inside === '' || inside.endsWith('/') ? `${inside}index.html` : inside;
      if (
        target === null ||
        !existsSync(join(folder, target)) ||
        statSync(join(folder, target)).isDirectory()
      ) {
        broken.add(`${file} → ${raw}`);
      } else if (url.hash !== '' && !ids.get(target)?.has(decodeURIComponent(url.hash.slice(1)))) {
        broken.add(`${file} → ${raw} (no such part)`);
      }
    }
  }
  return { pages: pages.size, links, fragments, broken: [...broken] };
}
