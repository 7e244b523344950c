import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { diffVerb } from '../../src/desk/diff.ts';
import type { Desk } from '../../src/desk/verb.ts';
import { readData } from '../../src/intake/read-data.ts';
import { buildPortal, findRelease } from '../../src/portal/portal.ts';
import { generateSample } from '../../src/sample/generate-sample.ts';
import { agencyLabel } from '../../src/wording/model/agency-words.ts';
import { testInstant } from '../support/build.ts';
import { temporaryFolder } from '../support/folders.ts';
import { deskOver, runVerb } from './support/desk.ts';
import { writeSample } from './support/sample-folder.ts';
import { DataCopy } from './support/small-data.ts';

const files = generateSample({ seed: 57, provinces: 20, ministries: 8, quarters: 4, tasks: 200 });
const release = { series: 'nq57', period: '2026-Q3' };
const folder = 'series/nq57/2026-Q3';
const scores = `${folder}/scores.csv`;

/** The sample and a copy of it to be changed. */
function published(): { root: string; copy: DataCopy } {
  const root = writeSample(files);
  const copy = new DataCopy(temporaryFolder());
  cpSync(root, copy.root, { recursive: true });
  return { root, copy };
}

/** The first row of a table that a pattern finds, with its line. */
function rowLike(copy: DataCopy, file: string, pattern: RegExp): { line: number; cells: string[] } {
  const index = copy
    .read(file)
    .split('\n')
    .findIndex((text) => pattern.test(text));
  return { line: index + 1, cells: copy.read(file).split('\n')[index]!.split(',') };
}

const setCell = (index: number, value: string) => (line: string) =>
  line
    .split(',')
    .map((old, at) => (at === index ? value : old))
    .join(',');

async function diff(desk: Desk, more: Parameters<typeof runVerb>[1] = {}) {
  return runVerb(diffVerb, { ...release, ...more }, desk);
}

describe('against the published version', () => {
  it('nothing differs where nothing was changed', async () => {
    const { root, copy } = published();
    const { data } = await diff(deskOver(copy.root), { against: ['published'], published: root });
    const [only] = data!.comparisons;
    expect(only).toMatchObject({ against: 'published', period: '2026-Q3', tables: [], jumps: [] });
    expect(only!.rankings.flatMap(({ movers }) => movers)).toEqual([]);
    expect(only!.told.filter(({ before, after }) => before !== after)).toEqual([]);
  });

  it('exactly the changed cells and rows are told, and what follows from them', async () => {
    const { root, copy } = published();
    const row = rowLike(copy, scores, /^provinces,mau-tinh-03,[^,]+,[\d.]+,A,independent/);
    copy.editLine(scores, row.line, setCell(3, '0.1'));
    const budget = rowLike(copy, `${folder}/budget.csv`, /^mau-/);
    copy.editLine(`${folder}/budget.csv`, budget.line, () => null);
    const { ok, data } = await diff(deskOver(copy.root), { against: ['published'], published: root });
    expect(ok).toBe(true);
    const [only] = data!.comparisons;
    const key = `provinces · mau-tinh-03 · ${row.cells[2]!} · independent`;
    expect(only!.tables).toEqual([
      {
        table: 'scores',
        cells: [{ kind: 'cell', key, column: 'value', old: row.cells[3], new: '0.1' }],
        added: [],
        removed: [],
      },
      { table: 'budget', cells: [], added: [], removed: [budget.cells.slice(0, 3).join(' · ')] },
    ]);
    const provinces = only!.rankings.find(({ ranking }) => ranking === 'provinces')!;
    const fallen = provinces.movers.find(({ agency }) => agency === 'mau-tinh-03')!;
    expect(fallen.to).toBeGreaterThan(fallen.from);
    expect(only!.rankings.find(({ ranking }) => ranking === 'ministries')!.movers).toEqual([]);
  });

  it('the sentences of the pages stand before and after', async () => {
    const { root, copy } = published();
    const portal = buildPortal(readData(root, 'sample').data!, testInstant);
    const ranking = findRelease(portal, 'nq57', '2026-Q3')!.rankings.find(
      ({ ranking: { id } }) => id === 'ministries',
    )!;
    const [first] = ranking.ranked;
    copy.edit(scores, (text) =>
      text.replace(
        new RegExp(`^(ministries,${first!.agency},[^,]+,)[\\d.]+(,A,independent)`, 'gm'),
        '$10.1$2',
      ),
    );
    const { data } = await diff(deskOver(copy.root), { against: ['published'], published: root });
    const { told, rankings } = data!.comparisons[0]!;
    const [ministries, provinces] = ['ministries', 'provinces'].map((id) =>
      told.find((one) => one.ranking === id)!,
    );
    const name = agencyLabel(portal, first!.agency, 'vi', ranking.asOf);
    expect(ministries!.before).toContain(name);
    expect(ministries!.after).not.toContain(name);
    expect(provinces!.before).toBe(provinces!.after);
    expect(told.find(({ of }) => of === 'assessed')).toMatchObject({
      before: expect.not.stringMatching(/^$/) as string,
    });
    expect(told.find(({ of }) => of === 'overdue')!.before).toBe(
      told.find(({ of }) => of === 'overdue')!.after,
    );
    expect(rankings.find((one) => one.ranking === 'ministries')!.movers[0]!.agency).toBe(first!.agency);
  });

  it('without a folder it is the newest version under superseded/, read like any release', async () => {
    const late = [...files.keys()].find((path) => path.includes('/superseded/1.0.0/datapackage'))!;
    const period = late.split('/')[2]!;
    const { copy } = published();
    const { data } = await runVerb(
      diffVerb,
      { series: 'nq57', period, against: ['published'] },
      deskOver(copy.root),
    );
    const [only] = data!.comparisons;
    expect(only).toMatchObject({ against: 'published', period, version: '1.0.0' });
    // Every declared correction is a changed cell, with the same old and new.
    const corrected = files.get(`series/nq57/${period}/corrections.csv`)!.trimEnd().split('\n').slice(1);
    const cells = only!.tables.flatMap((table) => table.cells.map((cell) => ({ ...cell, ...table })));
    for (const line of corrected) {
      const [, table, key, column, old, fresh] = line.split(',');
      expect(
        cells.some(
          (cell) =>
            cell.table === table &&
            cell.key === key &&
            cell.column === column &&
            cell.old === old &&
            cell.new === fresh,
        ),
        line,
      ).toBe(true);
    }
  });

  it('what was never published is said to be so', async () => {
    const { lines, data } = await diff(deskOver(published().root), { against: ['published'] });
    expect(data!.comparisons).toEqual([]);
    expect(lines[0]!.vi).toMatch(/Chưa có phiên bản nào/);
  });
});

describe('against the period before', () => {
  it('a slip of the decimal point is a jump, a normal change is none', async () => {
    const { copy } = published();
    const pattern = /^provinces,mau-tinh-05,[^,]+,[\d.]+,A,independent/;
    const { line, cells } = rowLike(copy, scores, pattern);
    const key = `provinces · mau-tinh-05 · ${cells[2]!} · independent`;
    const before = await diff(deskOver(copy.root), { against: ['before'] });
    expect(before.data!.confirmations.some(({ row }) => row === key)).toBe(false);
    const slipped = String(Math.round(Number(cells[3]) * 10) / 100);
    copy.editLine(scores, line, setCell(3, slipped));
    const { data } = await diff(deskOver(copy.root), { against: ['before'] });
    const jump = data!.comparisons[0]!.jumps.find(({ row }) => row === key)!;
    expect(jump).toMatchObject({ table: 'scores', column: 'value', new: slipped });
    expect(jump.deviation).toBeLessThan(-3);
  });

  it('across a break no rank is compared', async () => {
    const { copy } = published();
    const rankings = async (period: string) => {
      const { data } = await diff(deskOver(copy.root), { period, against: ['before'] });
      return data!.comparisons[0]!.rankings;
    };
    for (const { why, movers } of await rankings('2026-Q3')) expect([why, movers]).toEqual(['break', []]);
    const comparable = await rankings('2026-Q2');
    expect(comparable.map(({ why }) => why)).toEqual([null, null]);
    expect(comparable.some(({ movers }) => movers.length > 0)).toBe(true);
  });

  it('across a break of its criterion nothing is called a jump', async () => {
    const { copy } = published();
    const { line } = rowLike(copy, scores, /^provinces,mau-tinh-05,platforms-network,[\d.]+,A,independent/);
    copy.editLine(scores, line, setCell(3, '0.5'));
    const ofCriterion = async (): Promise<string[]> => {
      const { data } = await diff(deskOver(copy.root), { against: ['before'] });
      const { jumps, notJudged } = data!.comparisons[0]!;
      const found = jumps
        .filter(({ row }) => row.includes('platforms-network'))
        .map(({ new: fresh }) => fresh);
      return [...found, ...notJudged.map(({ reason }) => reason)];
    };
    expect(await ofCriterion()).toEqual(expect.arrayContaining(['0.5']));
    expect(await ofCriterion()).not.toContain('break');
    const criterion = rowLike(copy, 'series/nq57/criteria.csv', /^platforms-network,/);
    copy.editLine('series/nq57/criteria.csv', criterion.line, setCell(3, 'r2'));
    expect(await ofCriterion()).toEqual(expect.arrayContaining(['break']));
    expect(await ofCriterion()).not.toContain('0.5');
  });

  it('counts of another scope are not judged', async () => {
    const { copy } = published();
    const scopesFile = 'series/nq57/scopes.csv';
    const [, first] = copy.read(scopesFile).split('\n');
    copy.edit(scopesFile, (text) => `${text}${first!.replace(/^[^,]+/, 'pham-vi-khac')}\n`);
    copy.edit(`${folder}/datapackage.json`, (text) =>
      text.replace(/"scope": "[^"]+"/, '"scope": "pham-vi-khac"'),
    );
    const { data, problems } = await diff(deskOver(copy.root), { against: ['before'] });
    expect(problems).toEqual([]);
    const { jumps, notJudged } = data!.comparisons[0]!;
    expect(jumps.filter(({ table }) => table === 'results')).toEqual([]);
    expect(notJudged.map(({ reason }) => reason)).toContain('scope');
  });
});

describe('the list to be confirmed', () => {
  it('keeps what was confirmed while the numbers are the same, and drops it when they change', async () => {
    const { copy } = published();
    const { line } = rowLike(copy, scores, /^provinces,mau-tinh-05,[^,]+,[\d.]+,A,independent/);
    copy.editLine(scores, line, setCell(3, '0.5'));
    const desk = deskOver(copy.root);
    const first = await diff(desk);
    const jump = first.data!.confirmations.find(({ new: fresh }) => fresh === '0.5')!;
    expect(jump).toMatchObject({ confirmed: false, why: '' });

    const noReason = await diff(desk, { confirm: [jump.id] });
    expect(noReason.problems).toMatchObject([{ code: 'option-value', details: { found: '--why' } }]);
    const arrow = await diff(desk, { confirm: [jump.id], why: 'Sở gửi lại: 0,5 → 50' });
    expect(arrow.problems).toMatchObject([{ code: 'text-foreign-letter', details: { found: '→ (U+2192)' } }]);
    const unknown = await diff(desk, { confirm: ['nothing'], why: 'x' });
    expect(unknown.problems).toMatchObject([{ code: 'option-value', value: 'nothing' }]);

    await diff(desk, { confirm: [jump.id], why: 'Sở gửi lại, đúng' });
    const again = await diff(desk);
    const kept = again.data!.confirmations.find(({ id }) => id === jump.id);
    expect(kept).toMatchObject({ confirmed: true, why: 'Sở gửi lại, đúng' });
    const file = join(desk.outRoot, 'nq57-2026-Q3', 'xac-nhan.json');
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(again.data!.confirmations);

    copy.editLine(scores, line, setCell(3, '0.6'));
    const changed = await diff(desk);
    expect(changed.data!.confirmations.some(({ confirmed }) => confirmed)).toBe(false);
    expect(changed.data!.confirmations.some(({ new: fresh }) => fresh === '0.6')).toBe(true);
  });

  it('is refused, with the line, where someone confirmed without a reason', async () => {
    const { copy } = published();
    copy.editLine(scores, 2, setCell(3, '0.5'));
    const desk = deskOver(copy.root);
    await diff(desk);
    const file = join(desk.outRoot, 'nq57-2026-Q3', 'xac-nhan.json');
    writeFileSync(file, readFileSync(file, 'utf8').replace('"confirmed": false', '"confirmed": true'));
    const { ok, problems } = await diff(desk);
    expect(ok).toBe(false);
    expect(problems).toMatchObject([{ code: 'json-shape', file, line: expect.any(Number) as number }]);
  });
});

it('the report stands alone: Vietnamese, no script, nothing from elsewhere', async () => {
  const { root, copy } = published();
  copy.editLine(scores, 2, setCell(3, '0.5'));
  const desk = deskOver(copy.root);
  const { written } = await diff(desk, { published: root });
  expect(written.map((path) => existsSync(path))).toEqual([true, true]);
  const html = readFileSync(join(desk.outRoot, 'nq57-2026-Q3', 'so-sanh.html'), 'utf8');
  expect(html).toMatch(/<html lang="vi">/);
  for (const head of ['So với kỳ trước', 'So với bản đang công bố', 'Biến động lớn cần xác nhận']) {
    expect(html).toContain(head);
  }
  expect(html).toContain('>0,5<');
  expect(html).not.toMatch(/<script|https?:|src=|undefined|NaN|\[object/);
});

it('a release that there is not is refused with those that there are', async () => {
  const { ok, problems } = await diff(deskOver(published().root), { period: '2030-Q1' });
  expect(ok).toBe(false);
  expect(problems).toMatchObject([{ code: 'release-unknown', value: 'nq57 2030-Q1' }]);
});
