import { expect, it } from 'vitest';
import { smallPortal } from '../../tests/support/small-portal.ts';
import { indexedPages, mainPages, publishedPeriods, type IndexedPage } from './page-index.ts';

const portal = smallPortal();
const pages = indexedPages(portal);
const of = <T extends IndexedPage['type']>(type: T): Extract<IndexedPage, { type: T }>[] =>
  pages.filter((page) => page.type === type) as Extract<IndexedPage, { type: T }>[];

it('holds every main page, agency, task group and document once', () => {
  expect(of('main').map(({ page }) => page)).toEqual(mainPages);
  expect(of('agency').map(({ agency }) => agency.id)).toEqual([...portal.agencies.keys()]);
  expect(of('taskGroup').map(({ group }) => group)).toEqual(portal.taskGroups);
  expect(of('document').map(({ document }) => document)).toEqual(portal.documents);
});

it('has releases of all series, and rankings of those that rank, newest first', () => {
  const listed = (entries: readonly { series: { file: { id: string } }; periods: readonly string[] }[]) =>
    Object.fromEntries(entries.map(({ series, periods }) => [series.file.id, periods]));
  expect(listed(of('releases'))).toEqual({
    dti: ['2024', '2023'],
    nq57: ['2025-Q4', '2025-Q3'],
    papi: ['2024', '2023'],
  });
  expect(listed(of('rankings'))).toEqual({ dti: ['2024', '2023'], papi: ['2024', '2023'] });
});

it('lists a former name once, where it differs from the present one', () => {
  const agency = portal.agencies.get('tinh-mau-02')!;
  const name = (vi: string) => ({ ...agency.name, short: { vi, en: vi } });
  const renamed = { ...agency, names: [name('Một'), name('Hai'), name('Một'), agency.name] };
  const changed = indexedPages({ ...portal, agencies: new Map([[agency.id, renamed]]) });
  const former = changed.flatMap((page) => (page.type === 'formerName' ? [page.name.short.vi] : []));
  expect(former).toEqual(['Một', 'Hai']);
  expect(of('formerName')).toEqual([]);
});

it('leaves out what is under embargo', () => {
  const early = smallPortal('2020-01-01T00:00:00Z');
  expect(indexedPages(early).filter(({ type }) => type === 'releases' || type === 'rankings')).toEqual([]);
  expect(publishedPeriods(early)).toEqual([]);
});

it('knows all periods, the latest first', () => {
  expect(publishedPeriods(portal)).toEqual(['2025-Q4', '2025-Q3', '2024', '2023']);
});
