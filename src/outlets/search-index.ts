import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { normaliseIndex, type IndexFile } from './search-index-normal-form.ts';
import { searchedHtml } from './search-text.ts';

/** Pagefind's ready-made interfaces, which no page loads: the search page has its own. */
const unused = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\./;

/**
 * Indexes the pages of a built site (what stands under `data-pagefind-body`, each language for itself) and writes the
 * index to its folder `pagefind/`. The same site gives the same bytes.
 * @returns how many pages hold something to search
 */
export async function writeSearchIndex(siteFolder: string): Promise<number> {
  try {
    const { index, errors } = await createIndex({});
    if (!index) throw new Error(errors.join('\n'));
    // Thousands of small files are read and written in less time than it takes to have another thread do it.
    for (const path of htmlFiles(siteFolder)) {
      const html = readFileSync(join(siteFolder, path), 'utf8');
      // Embeds and frozen versions are many and not to be found: Pagefind would read them for nothing.
      if (!html.includes('data-pagefind-body')) continue;
      const content = searchedHtml(html);
      const added = await index.addHTMLFile({ sourcePath: path, content });
      if (added.errors.length > 0) throw new Error(`${path}: ${added.errors.join('\n')}`);
    }
    const found = await index.getFiles();
    if (found.errors.length > 0) throw new Error(found.errors.join('\n'));
    const files = normaliseIndex(found.files.filter(({ path }) => !unused.test(path)));
    for (const { path, content } of files) {
      const target = join(siteFolder, 'pagefind', path);
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(target, content);
    }
    return countPages(files);
  } finally {
    // Pagefind is a process of its own, which would keep this one waiting.
    await close();
  }
}

/** Relative to the site, with `/`, sorted. */
function htmlFiles(siteFolder: string): readonly string[] {
  return readdirSync(siteFolder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .map((file) => file.replaceAll('\\', '/'))
    .toSorted();
}

/** What the index itself says: Pagefind's own count takes in pages without anything to search. */
function countPages(files: readonly IndexFile[]): number {
  const entry = files.find(({ path }) => path === 'pagefind-entry.json');
  if (!entry) throw new Error('the search index has no entry file');
  const { languages } = JSON.parse(Buffer.from(entry.content).toString('utf8')) as {
    languages: Record<string, { page_count: number }>;
  };
  return Object.values(languages).reduce((sum, { page_count }) => sum + page_count, 0);
}
