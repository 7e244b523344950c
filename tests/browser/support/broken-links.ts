import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { filesOf } from './site-files.ts';

const decode = (text: string): string => text.replaceAll('&amp;', '&').replaceAll('&#38;', '&');

/** The ids of a page, read once. */
function idsOf(html: string): ReadonlySet<string> {
  return new Set([...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => decode(id!)));
}

/** The links of a built portal that lead to no page, file or part, each with the page on which it stands. */
export function brokenLinks({ folder, base }: { readonly folder: string; readonly base: string }): string[] {
  const pages = new Map(
    filesOf(folder)
      .filter((file) => file.endsWith('.html'))
      .map((file) => [file, readFileSync(join(folder, file), 'utf8')]),
  );
  const ids = new Map([...pages].map(([file, html]) => [file, idsOf(html)]));
  const broken = new Set<string>();
  for (const [file, html] of pages) {
    const own = `http://portal${base}${file.replace(/index\.html$/, '')}`;
    for (const [, raw] of html.matchAll(/\s(?:href|src)="([^"]*)"/g)) {
      const url = new URL(decode(raw!), own);
      if (url.host !== 'portal') continue;
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
  return [...broken];
}
