import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { formatProblem } from '../../src/intake/problems.ts';
import { readData } from '../../src/intake/read-data.ts';
import { newVerb } from '../../src/desk/new.ts';
import { buildPortal, findRelease } from '../../src/portal/portal.ts';
import { addresses } from '../../src/site/addresses.ts';
import { fingerprint } from '../support/folders.ts';
import { deskOver, runVerb } from './support/desk.ts';
import { copySmallData, type DataCopy } from './support/small-data.ts';

const said = {
  series: 'papi',
  period: '2025',
  status: 'sample',
  // The hour that the calendar of the small data confirms.
  'published-at': '2026-05-10T09:00:00+07:00',
};

async function begin(data: DataCopy, more: Parameters<typeof runVerb>[1] = {}) {
  return runVerb(newVerb, { ...said, yes: true, ...more }, deskOver(data.root));
}

/** Writes a number, a status and a source where a begun table asks for them. */
function fillScores(data: DataCopy, file: string, score: (index: number) => number): void {
  data.edit(file, (text) => {
    const [header, ...rows] = text.trimEnd().split('\n');
    const filled = rows.map((row, index) => {
      const [ranking, agency, criterion] = row.split(',');
      return [ranking, agency, criterion, score(index), 'A', 'independent', '', 'nguon-mau'].join(',');
    });
    return `${[header, ...filled].join('\n')}\n`;
  });
}

const problemsOf = (data: DataCopy) => readData(data.root, 'sample').problems;

describe('a new release', () => {
  it('is only told of without --yes', async () => {
    const data = copySmallData();
    const before = fingerprint(data.root);
    const { ok, lines, written } = await begin(data, { yes: [] });
    expect([ok, written]).toEqual([true, []]);
    expect(lines[0]!.vi).toMatch(/Sẽ tạo series\/papi\/2025\/.*--yes/);
    expect(fingerprint(data.root)).toEqual(before);
  });

  it('begins with the agencies of its day, and the intake names what is still missing', async () => {
    const data = copySmallData();
    await begin(data);
    const about = JSON.parse(data.read('series/papi/2025/datapackage.json')) as Record<string, unknown>;
    expect(about).toMatchObject({
      name: 'papi-2025',
      version: '1.0.0',
      status: 'sample',
      published_at: said['published-at'],
      populations: [{ as_of: '2025-12-31', coverage: { scores: 'complete' } }],
    });
    expect(String(about['title'])).toMatch(/2025$/);
    expect(problemsOf(data).map(({ code, file, line }) => [code, file, line])).toEqual([
      ['placeholder-left', 'series/papi/2025/scores.csv', 2],
    ]);
    fillScores(data, 'series/papi/2025/scores.csv', (index) => index / 100);
    const { data: checked, problems } = readData(data.root, 'sample');
    expect(problems.map(formatProblem)).toEqual([]);
    const release = findRelease(buildPortal(checked!, '2026-05-10T02:00:00Z'), 'papi', '2025')!;
    const { eligible } = checked!.series.find(({ file }) => file.id === 'papi')!.releases.at(-1)!
      .populations[0]!;
    expect(release.rankings[0]!.ranked.length).toBe(eligible.length);
  });

  it('what nobody said has no default: status and day of publication', async () => {
    const data = copySmallData();
    // The calendar only expects it.
    await begin(data, { series: 'dti', status: [], 'published-at': [] });
    const lines = data.read('series/dti/2025/datapackage.json').split('\n');
    const lineOf = (name: string): number => lines.findIndex((line) => line.includes(`"${name}"`)) + 1;
    const file = 'series/dti/2025/datapackage.json';
    expect(problemsOf(data).map((one) => [one.code, one.file, one.line])).toEqual([
      ['placeholder-left', file, lineOf('status')],
      ['placeholder-left', file, lineOf('published_at')],
    ]);
  });

  it('takes its instant from what the calendar confirms', async () => {
    const data = copySmallData();
    await begin(data, { 'published-at': [] });
    expect(JSON.parse(data.read('series/papi/2025/datapackage.json'))).toMatchObject({
      published_at: '2026-05-10T09:00:00+07:00',
    });
  });

  it('an official one asks for its basis', async () => {
    const data = copySmallData();
    await begin(data, { status: 'official' });
    expect(problemsOf(data).filter(({ code }) => code === 'placeholder-left')).toHaveLength(3);
    const other = copySmallData();
    const basis = { 'basis-number': '12/QĐ-M', 'basis-date': '2026-04-28', 'basis-issuer': 'Viện Mẫu' };
    await begin(other, { status: 'official', ...basis });
    expect(JSON.parse(other.read('series/papi/2025/datapackage.json'))).toMatchObject({
      basis: { number: '12/QĐ-M', date: '2026-04-28', issuer: 'Viện Mẫu' },
    });
  });

  it.each([
    ['a release that is there', { period: '2024' }, 'release-exists'],
    ['a period of another frequency', { period: '2025-Q1' }, 'period-frequency'],
    ['no period', { period: [] }, 'option-value'],
    ['a period before the first regime', { period: '2001' }, 'period-before-regimes'],
    ['a series that is not there', { series: 'khac' }, 'option-value'],
    ['a status that is none', { status: 'oficial' }, 'option-value'],
    ['a ranking that is none', { ranking: ['huyen'] }, 'option-value'],
    ['a table that is none', { table: ['diem'] }, 'option-value'],
    ['a day of its basis that is none', { status: 'official', 'basis-date': '28/4/2026' }, 'option-value'],
    ['an instant without its offset', { 'published-at': '2026-04-01T08:00:00' }, 'option-value'],
  ] as const)('is refused for %s, and nothing is written', async (_, more, code) => {
    const data = copySmallData();
    const before = fingerprint(data.root);
    const { ok, problems } = await begin(data, more);
    expect(ok).toBe(false);
    expect(problems.map((problem) => problem.code)).toEqual([code]);
    expect(fingerprint(data.root)).toEqual(before);
  });

  it('half filled in does not stand in the way of the next', async () => {
    const data = copySmallData();
    await begin(data, { status: [] });
    const { ok } = await begin(data, { period: '2026' });
    expect([ok, existsSync(join(data.root, 'series/papi/2026/scores.csv'))]).toEqual([true, true]);
  });
});

describe('a new series', () => {
  const folder = 'series/chi-so-moi';

  it('is refused until every placeholder is gone, each named by its line', async () => {
    const data = copySmallData();
    const { data: made } = await runVerb(
      newVerb,
      { 'new-series': 'chi-so-moi', yes: true },
      deskOver(data.root),
    );
    expect(made!.files).toEqual(['series.json', 'criteria.csv', 'figure-definitions.csv', 'scopes.csv']);
    const problems = problemsOf(data);
    expect(new Set(problems.map(({ code }) => code))).toEqual(new Set(['placeholder-left']));
    const lines = data.read(`${folder}/series.json`).split('\n');
    const marked = lines.flatMap((line, index) => (line.includes('ĐIỀN:') ? [index + 1] : []));
    const named = problems.filter(({ file }) => file === `${folder}/series.json`).map(({ line }) => line);
    expect(named).toEqual(marked);
    expect(marked.length).toBeGreaterThan(20);
  });

  it('filled in, it is ranked like any other, without a line of code', async () => {
    const data = copySmallData();
    const desk = deskOver(data.root);
    await runVerb(newVerb, { 'new-series': 'chi-so-moi', yes: true }, desk);
    const text = { vi: 'Chỉ số mới', en: 'New index' };
    const about = JSON.parse(data.read(`${folder}/series.json`)) as Record<string, unknown>;
    const filled: Record<string, unknown> = { ...about, frequency: 'yearly' };
    for (const name of ['title', 'short', 'about', 'publisher', 'owner', 'terms', 'computed_here'])
      filled[name] = text;
    filled['rankings'] = [
      {
        ...{ id: 'provinces', title: text, kinds: ['province'], population: 'register', method: 'sum' },
        ...{ precision: 1, groups: null, lead: 'ranks' },
      },
    ];
    filled['regimes'] = [{ id: 'r1', from: '2025', title: text, totals_comparable: null, why: text }];
    data.write(`${folder}/series.json`, JSON.stringify(filled, null, 2));
    for (const name of ['figure-definitions', 'scopes']) data.remove(`${folder}/${name}.csv`);
    data.edit(`${folder}/criteria.csv`, (csv) =>
      [csv.split('\n')[0], 'c1,,r1,,1,10,Tiêu chí 1,Criterion 1,,', ''].join('\n'),
    );
    const release = { series: 'chi-so-moi', period: '2025', status: 'sample', yes: true } as const;
    await runVerb(newVerb, { ...release, 'published-at': said['published-at'] }, desk);
    fillScores(data, `${folder}/2025/scores.csv`, (index) => index + 1);

    const { data: checked, problems } = readData(data.root, 'sample');
    expect(problems.map(formatProblem)).toEqual([]);
    const portal = buildPortal(checked!, '2026-05-10T02:00:00Z');
    const { ranked } = findRelease(portal, 'chi-so-moi', '2025')!.rankings[0]!;
    expect(ranked.length).toBeGreaterThan(2);
    expect(ranked.map(({ rank, score }) => [rank, score])).toEqual(
      ranked.map((_, index) => [index + 1, ranked.length - index]),
    );
    const links = addresses('vi');
    expect(links.rankingPeriod('chi-so-moi', '2025')).toBe('/xep-hang/chi-so-moi/2025/');
    expect(
      portal.standings.get(ranked[0]!.agency)!.some(({ series }) => series.file.id === 'chi-so-moi'),
    ).toBe(true);
  });

  it('is refused where its folder is there, or its id is none', async () => {
    const data = copySmallData();
    const codes = async (id: string) =>
      (await runVerb(newVerb, { 'new-series': id, yes: true }, deskOver(data.root))).problems.map(
        ({ code }) => code,
      );
    expect(await codes('papi')).toEqual(['release-exists']);
    expect(await codes('../papi')).toEqual(['option-value']);
    expect(readFileSync(join(data.root, 'series/papi/series.json'), 'utf8')).not.toContain('ĐIỀN');
  });
});
