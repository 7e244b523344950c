import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { followLinks } from '../../browser/support/broken-links.ts';
import { htmlProblems, structureProblems } from '../../browser/support/page-problems.ts';
import { frameTooHeavy, htmlTooHeavy, mostWeight } from '../../browser/support/page-weight.ts';
import { filesOf } from '../../browser/support/site-files.ts';
import { outcome, type ProofPart } from '../part.ts';

/** Every page of the real portal below a base path, both languages and what is to be framed. */
export const pagesPart: ProofPart = {
  name: 'pages',
  title: 'Links and HTML',
  claim:
    'Every link inside the portal leads to a page or file that is there, and every fragment to a part that is there; every page, in both languages and to be framed, is valid HTML with its language, one main heading, headings in order, a text for every picture and a name for every drawing, and holds nothing inline. These are the pages of the real data; `npm test` asks the same of those of a sample. No page is heavier on the line than its kind may be: a page to be framed with all that it loads, any other by its HTML.',
  timed: 'not',
  async run(site) {
    const { folder, base, origin } = await site.hosted();
    const { pages, links, fragments, broken } = followLinks({ folder, base, origin });
    const files = filesOf(folder).filter((file) => file.endsWith('.html'));
    const invalid: string[] = [];
    const structure: string[] = [];
    const heavy: string[] = [];
    let pictures = 0;
    for (const file of files) {
      const html = readFileSync(join(folder, file), 'utf8');
      pictures += html.match(/<(?:img|svg)\b/g)?.length ?? 0;
      invalid.push(...(await htmlProblems(html, file)));
      structure.push(...structureProblems(html, file));
      heavy.push(...htmlTooHeavy(file, html), ...(frameTooHeavy({ folder, base }, file, html) ?? []));
    }
    const kB = (bytes: number): string => `${bytes / 1024} kB`;
    const count = (value: number): string => value.toLocaleString('en-US');
    const inFolder = (pattern: RegExp): string => count(files.filter((file) => pattern.test(file)).length);
    return outcome(
      [
        { what: 'pages', value: count(pages) },
        {
          what: 'of them English, to be framed',
          value: `${inFolder(/^en\//)}, ${inFolder(/^(?:en\/)?nhung\//)}`,
        },
        { what: 'links inside, of them to a part of a page', value: `${count(links)}, ${count(fragments)}` },
        { what: 'links that lead nowhere', value: count(broken.length) },
        { what: 'problems of html-validate', value: count(invalid.length) },
        { what: 'pictures and drawings', value: count(pictures) },
        {
          what: 'pages without language, headings in order, texts for pictures',
          value: count(structure.length),
        },
        {
          what: `pages of more than ${kB(mostWeight.html)}, full tables of more than ${kB(mostWeight.fullTable)}, frames of more than ${kB(mostWeight.frame)} with all that they load, compressed`,
          value: count(heavy.length),
        },
      ],
      [...broken, ...invalid, ...structure, ...heavy],
    );
  },
};
