import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { formatProblem } from '../../intake/problems.ts';
import { readData } from '../../intake/read-data.ts';
import { newestFigure } from '../../portal/find-figure.ts';
import { allFigures, buildPortal, type Portal } from '../../portal/portal.ts';
import { addressBook } from '../../site/address-book.ts';
import { languages } from '../../site/lang.ts';
import { prosePages, sectionsOf } from '../../wording/pages/prose.ts';

const textOf = (lang: string, page: string): string => readFileSync(`content/${lang}/${page}.mdx`, 'utf8');
const attributes = (text: string, tag: string, name: string): string[] =>
  [...text.matchAll(new RegExp(`<${tag}\\b[^>]*\\b${name}="([^"]+)"`, 'g'))].map((match) => match[1]!);
const lists = (text: string, tag: string, name: string): string[] =>
  attributes(text, tag, name).flatMap((list) => list.split(/\s+/));
const components = (text: string): string[] =>
  [...text.matchAll(/<([A-Z]\w*)\b[^>]*>/g)].map((match) => match[0].replace(/\s+/g, ' '));

const pages = languages.flatMap((lang) =>
  prosePages.map((page) => ({ lang, page, text: textOf(lang, page) })),
);

function realPortal(): Portal {
  const { data, problems } = readData('data', 'public');
  if (!data) throw new Error(problems.map(formatProblem).join('\n'));
  return buildPortal(data, '2999-01-01T00:00:00Z');
}
const portal = realPortal();
const ids = (rows: readonly { readonly id: string }[]) => new Set(rows.map(({ id }) => id));

/** Every day, month or quarter that the data hold: a text may name no other. */
const times = new Set<string | null>([
  ...portal.milestones.map(({ date }) => date),
  ...portal.directives.flatMap(({ date, due }) => [date, due]),
  ...portal.documents.flatMap(({ date, in_force_from, replaced_from }) => [
    date,
    in_force_from,
    replaced_from,
  ]),
  ...[...portal.sources.values()].map(({ date }) => date),
  ...[...portal.agencies.values()].flatMap(({ validFrom, validTo }) => [validFrom, validTo]),
  ...allFigures(portal).flatMap(({ asOf, reportedOn }) => [asOf, reportedOn]),
]);

/** Names that hold a number, which are no figures. */
const names =
  /Nghị quyết 57(-NQ\/TW)?|Resolution 57(-NQ\/TW)?|Đề án 06|Project 06|\b[56]G\b|«[35] \p{L}+»|“[35] \p{L}+”|pakn\.nq57\.vn/gu;
/** Days, years, decimals and percentages. */
const largeNumbers = /\d{1,2}\/\d{1,2}(\/\d{4})?|\b(19|20)\d{2}\b|\d+[.,]\d+%?|\d+%/g;
/** Numbers in words from ten on: smaller ones only count what a reader sees beside them. */
const numberWords = {
  vi: /(?<![\p{L}])(mười|mươi|trăm|nghìn|ngàn|triệu|tỷ đồng|gấp đôi|gấp ba|một nửa)(?![\p{L}])/iu,
  en: /\b(ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million|billion|twice|doubled|half of)\b/i,
};

/** Texts on what has been counted: every number in them comes from the data. The others show small made-up examples. */
const speaksInFigures = (page: string): boolean => /^nhom-|^ba-van-de$|^giai-thich-thuat-ngu$/.test(page);

describe.each(pages)('$page ($lang)', ({ lang, page, text }) => {
  const prose = text.replace(/<[^>]*>/g, ' ');

  it('has every section, in order', () => {
    expect(attributes(text, 'Heading', 'name')).toEqual(sectionsOf(page).map(({ name }) => name));
  });

  it('cites sources that the register has', () => {
    expect(lists(text, 'Cite', 'ids').filter((id) => !portal.sources.has(id))).toEqual([]);
  });

  it('links to pages and parts of pages that there are', () => {
    const links = addressBook({ base: '/', siteUrl: 'https://example.vn' }, 'vi');
    expect(attributes(text, 'To', 'page').filter((name) => !(name in links))).toEqual([]);
  });

  it('names figures, documents, targets and searches that the data hold', () => {
    const pairs = [
      ...lists(text, 'Said', 'list').map((pair) => pair.split('@')),
      ...[...text.matchAll(/<(?:Fig|ShareChart)\s+of="([^"]+)"\s+scope="([^"]+)"/g)].map(([, of, scope]) => [
        of,
        scope,
      ]),
    ] as [string, string][];
    expect(pairs.filter(([of, scope]) => !newestFigure(portal, of, scope))).toEqual([]);
    const documents = [...attributes(text, 'Doc', 'id'), ...lists(text, 'Docs', 'ids')];
    expect(documents.filter((id) => !ids(portal.documents).has(id))).toEqual([]);
    expect(lists(text, 'Goals', 'ids').filter((id) => !ids(portal.targets).has(id))).toEqual([]);
    expect(attributes(text, 'SearchLine', 'id').filter((id) => !ids(portal.searches).has(id))).toEqual([]);
  });

  it('has no figure typed by hand', () => {
    expect(prose.replace(names, '').match(speaksInFigures(page) ? /\S*\d\S*/g : largeNumbers) ?? []).toEqual(
      page === 'tro-nang' ? ['2.2'] : [],
    );
    if (speaksInFigures(page)) expect(numberWords[lang].exec(prose)?.[0]).toBeUndefined();
  });

  it('names no day that the data do not hold', () => {
    expect(attributes(text, 'Day', 'value').filter((value) => !times.has(value))).toEqual([]);
  });

  // The formatter would break such a paragraph into one for every component.
  it('begins no paragraph with a component of its text', () => {
    expect(text.match(/\n\n<(?:To|Fig|Doc|Day|Cite|Count|LastSearch)\b[^\n]*/g) ?? []).toEqual([]);
  });

  it('is in composed Unicode', () => expect(text).toBe(text.normalize('NFC')));
});

const explainers = pages.filter(({ page }) => page.startsWith('nhom-'));

describe.each(explainers)('the explainer $page ($lang)', ({ text }) => {
  it('is read in a few minutes', () => {
    const words = text.replace(/<[^>]*>/g, ' ').match(/\p{L}+/gu)!.length;
    // What the components add (figures, documents, searches) comes on top.
    expect(words).toBeGreaterThan(350);
    expect(words).toBeLessThan(700);
  });

  it('shows live figures and cites its sources', () => {
    expect(text).toMatch(/<(?:Fig|Said|ShareChart)\b/);
    expect(text).toMatch(/<GroupCounts \/>/);
    expect(lists(text, 'Cite', 'ids').length).toBeGreaterThan(1);
  });
});

it.each(prosePages)('%s uses the same components in both languages', (page) => {
  const [vi, en] = languages.map((lang) => components(textOf(lang, page)).toSorted());
  expect(en).toEqual(vi);
});

it.each(languages)('content/%s holds no page without a route', (lang) => {
  const files = readdirSync(`content/${lang}`).map((file) => file.replace(/\.mdx$/, ''));
  expect(files.toSorted()).toEqual([...prosePages].toSorted());
});
