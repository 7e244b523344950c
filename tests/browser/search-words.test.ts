import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, inject, it } from 'vitest';

/** A page as the index holds it. */
interface Fragment {
  readonly url: string;
  readonly content: string;
}

const ofPagefind = /^pagefind_dcd/;

function fragments(folder: string): readonly Fragment[] {
  const fragmentFolder = join(folder, 'pagefind/fragment');
  return readdirSync(fragmentFolder).map((name) => {
    const text = gunzipSync(readFileSync(join(fragmentFolder, name))).toString('utf8');
    return JSON.parse(text.replace(ofPagefind, '')) as Fragment;
  });
}

const letters: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ' };

/** The words of a text, without the marks around them and without letters that are not seen. */
const wordsOf = (text: string): readonly string[] =>
  text
    .replace(/[\u200b\u2060\u00ad]/g, '')
    .split(/\s+/)
    .map((word) => word.replace(/^[(«]+|[.,;:)»]+$/g, ''));

/** The words of the texts of a page: where an element begins or ends, a word ends too. */
function wordsOfPage(html: string): ReadonlySet<string> {
  const text = html
    .replace(/<[^>]*>/g, ' ')
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&(amp|lt|gt|quot|nbsp);/g, (_, name: string) => letters[name]!);
  return new Set(wordsOf(text));
}

/** «645/868» is set of two elements, and is one word. */
const share = /^\d+\/\d+$/;

it.each(['root', 'sample'] as const)('%s: each word that can be searched is a word of its page', (site) => {
  const { folder } = inject('sites')[site];
  const found = fragments(folder);
  expect(found.length).toBeGreaterThan(100);
  const strange = found.flatMap(({ url, content }) => {
    const words = wordsOfPage(readFileSync(join(folder, url, 'index.html'), 'utf8'));
    return wordsOf(content)
      .filter((word) => !words.has(word) && !share.test(word))
      .map((word) => `${url}: ${word}`);
  });
  expect(strange.slice(0, 20)).toEqual([]);
});
