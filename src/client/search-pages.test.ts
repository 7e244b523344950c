import { describe, expect, it } from 'vitest';
import type { Hit, Pagefind } from './search-pagefind.ts';
import { findPages } from './search-pages.ts';

/**
 * A Pagefind over pages of folded words, with its habits: words that begin so match, whole ones in quotation marks, and
 * where there is none the words that the term begins with.
 */
function pagefindOver(pages: Readonly<Record<string, string>>): Pagefind {
  const hit = (id: string, places: number[]): Hit => ({
    id,
    score: places.length,
    words: places,
    data: () => Promise.reject(new Error('not asked for')),
  });
  return {
    options: () => Promise.resolve(),
    init: () => Promise.resolve(),
    search: (term) => {
      const word = term.replaceAll('"', '').normalize('NFD').replace(/\p{M}/gu, '');
      const all = Object.values(pages).flatMap((text) => text.split(' '));
      const begins = all.some((text) => text.startsWith(word));
      const matches = (text: string): boolean => {
        if (term.startsWith('"')) return text === word;
        return begins ? text.startsWith(word) : word.startsWith(text);
      };
      const results = Object.entries(pages).flatMap(([id, text]) => {
        const places = text.split(' ').flatMap((part, place) => (matches(part) ? [place] : []));
        return places.length > 0 ? [hit(id, places)] : [];
      });
      return Promise.resolve({ results });
    },
  };
}

async function find(query: string, pages: Readonly<Record<string, string>>): Promise<readonly string[]> {
  return (await findPages(pagefindOver(pages), query, {})).map(({ id }) => id);
}

describe('findPages', () => {
  it('finds đ by d, and d by d', async () => {
    const pages = { city: 'thanh pho đa nang', skin: 'da nang', other: 'đa dang' };
    expect((await find('da nang', pages)).toSorted()).toEqual(['city', 'skin']);
    expect(await find('Đà Nẵng', pages)).toEqual(['city']);
  });

  it('takes words whole', async () => {
    const pages = { province: 'tinh ben tre', words: 'ben tren' };
    expect(await find('ben tre', pages)).toEqual(['province']);
  });

  it('takes a beginning where no page has the whole word', async () => {
    expect(await find('ben tr', { province: 'tinh ben tre', city: 'hue' })).toEqual(['province']);
  });

  it('finds nothing for a word that nothing begins with', async () => {
    expect(await find('qwrtz', { a: 'q hue', b: 'papi' })).toEqual([]);
  });

  it('puts words side by side before more of them apart', async () => {
    const pages = { apart: 'moi moi moi x đoi đoi x moi', together: 'đoi moi' };
    expect(await find('doi moi', pages)).toEqual(['together', 'apart']);
  });

  it('does not count «dõi» for «đổi» where «đổi mới» is meant', async () => {
    const pages = { other: 'doi doi doi đoi moi', meant: 'đoi moi đoi moi' };
    expect(await find('doi moi', pages)).toEqual(['meant', 'other']);
  });

  it('wants every word, and finds nothing for none', async () => {
    expect(await find('hue papi', { a: 'hue', b: 'papi' })).toEqual([]);
    expect(await find('hue qqq', { a: 'hue' })).toEqual([]);
    expect(await find(' « » ', { a: 'hue' })).toEqual([]);
  });
});
