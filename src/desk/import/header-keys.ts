import type { Table } from '../../intake/table.ts';
import { nameKey } from '../../wording/search-names.ts';
import type { Meaning } from './meaning.ts';
import { columnSynonyms, computedHeaders, rowNumberHeaders } from './synonyms.ts';

/** A criterion as sheets may head it. Those with parts of their own are sums, which the portal computes. */
export interface CriterionTitle {
  readonly id: string;
  readonly title_vi: string;
  readonly title_en: string;
  readonly lowest: boolean;
}

/** By what a header was understood, the surest first. */
export type MatchedBy = 'name' | 'title' | 'synonym' | 'criterion' | 'numbering';

interface Found {
  readonly meaning: Meaning;
  readonly by: MatchedBy;
}

/** What headers may mean, by their folded words. */
export interface HeaderKeys {
  /** Every meaning that a header may have; one means that it is certain. */
  readonly meaningsOf: (header: string) => readonly Found[];
  /** Everything that can be meant, with a title, for suggestions. */
  readonly titles: readonly { readonly key: string; readonly text: string }[];
}

/** The headers of a table: names and titles of its columns, synonyms, and for score sheets the criteria. */
export function headerKeysOf(table: Table, criteria: readonly CriterionTitle[]): HeaderKeys {
  const found = new Map<string, Found[]>();
  const titles: { key: string; text: string }[] = [];
  const add = (text: string, entry: Found): void => {
    const key = headerKey(text);
    if (key === '') return;
    const known = found.get(key) ?? [];
    const same = known.some(({ meaning }) => JSON.stringify(meaning) === JSON.stringify(entry.meaning));
    if (!same) found.set(key, [...known, entry]);
  };
  for (const { name, title } of table.columns) {
    const meaning: Meaning = { kind: 'column', name };
    add(name, { meaning, by: 'name' });
    add(title.vi, { meaning, by: 'title' });
    add(title.en, { meaning, by: 'title' });
    for (const word of columnSynonyms[table.name]?.[name] ?? []) add(word, { meaning, by: 'synonym' });
    titles.push({ key: headerKey(title.vi), text: `${name} (${title.vi})` });
  }
  const numbering: Meaning = { kind: 'left-out', reason: { vi: 'cột số thứ tự', en: 'numbers of rows' } };
  for (const word of rowNumberHeaders) add(word, { meaning: numbering, by: 'numbering' });
  const computed: Meaning = {
    kind: 'left-out',
    reason: { vi: 'cổng tự tính', en: 'computed by the portal' },
  };
  for (const word of computedHeaders[table.name] ?? []) add(word, { meaning: computed, by: 'synonym' });
  for (const { id, title_vi, title_en, lowest } of criteria) {
    const meaning: Meaning = lowest ? { kind: 'criterion', id } : computed;
    for (const text of [id, title_vi, title_en]) add(text, { meaning, by: 'criterion' });
    titles.push({ key: headerKey(title_vi), text: `criterion:${id} (${title_vi})` });
  }
  return { meaningsOf: (header) => surest(wordings(header).flatMap((key) => found.get(key) ?? [])), titles };
}

/** Header words as they are compared. A lone sign such as `#` stays itself. */
export function headerKey(text: string): string {
  return nameKey(text) || text.trim();
}

/** A header as it is, without what stands in brackets about units, and without a number in front. */
function wordings(header: string): readonly string[] {
  const plain = header.replace(
    /\((?:đvt|đơn vị|tối đa|thang|max|nhiệm vụ|điểm|triệu|tỷ|tỉ|%|\d)[^)]*\)/giu,
    '',
  );
  const bare = plain.replace(/^\s*(?:\d+(?:\.\d+)*|[IVX]+|[A-Z])[.)]\s*/u, '');
  return [...new Set([header, plain, bare].map(headerKey))].filter((key) => key !== '');
}

/** A name of a column in our own words outranks a synonym of another column. */
function surest(found: readonly Found[]): readonly Found[] {
  const named = found.filter(({ by }) => by === 'name');
  const distinct = [...new Map(found.map((entry) => [JSON.stringify(entry.meaning), entry])).values()];
  return named.length === 1 ? named : distinct;
}
