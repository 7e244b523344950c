import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { openPage, type Site } from './support/open-page.ts';

/** The numbers of the API are those of the pages, read from what the browser shows. */

const jsonOf = (site: Site, path: string): unknown =>
  JSON.parse(readFileSync(join(inject('sites')[site].folder, 'api/v1', path), 'utf8'));

interface Row {
  readonly agency: string;
  readonly rank: number | null;
  readonly score: number | null;
  readonly interval: { readonly best: number; readonly worst: number } | null;
  readonly movement: { readonly from: number; readonly to: number } | null;
}

interface Ranking {
  readonly series: string;
  readonly period: string;
  readonly ranking: string;
  readonly href: string;
}

/** A number as Vietnamese pages write it, without the portal's own functions. */
function written(value: number, decimals?: number): string {
  const [whole = '', part] = (decimals === undefined ? String(value) : value.toFixed(decimals)).split('.');
  const grouped = whole.replace('-', '−').replace(/\B(?=(\d{3})+$)/g, '.');
  return part === undefined ? grouped : `${grouped},${part}`;
}

const rankingsOf = (site: Site): readonly Ranking[] =>
  (jsonOf(site, 'rankings.json') as { rankings: Ranking[] }).rankings;

describe.each(['root', 'sample'] as const)('the rankings of %s', (site) => {
  it('stand on their pages as in the API: who, rank, score, interval, movement', async () => {
    const byPage = Map.groupBy(rankingsOf(site), ({ series, period }) => `${series}/${period.toLowerCase()}`);
    expect(byPage.size).toBeGreaterThan(3);
    for (const [path, rankings] of byPage) {
      const { page } = await openPage(`xep-hang/${path}/`, { site, javaScriptEnabled: false });
      for (const { ranking, href } of rankings) {
        const file = jsonOf(site, href.replace('/api/v1/', '')) as {
          rows: Row[];
          precision: number;
        };
        const shown = await page.evaluate((id) => {
          const section = document.getElementById(`xep-hang-${id}`)!.closest('section')!;
          const cell = (row: Element, name: string) =>
            row.querySelector(`.of-${name}`)?.firstChild?.textContent?.trim() ?? null;
          return [...section.querySelectorAll<HTMLElement>('table.ranking tbody tr[data-id]')].map((row) => ({
            agency: row.dataset['id']!,
            rank: row.querySelector('.rank')!.textContent,
            score: cell(row, 'score'),
            interval: cell(row, 'interval'),
            movement: row.querySelector('.of-movement .row-note')?.textContent ?? null,
          }));
        }, ranking);
        const ranked = file.rows.filter(({ rank }) => rank !== null);
        const name = `${path} ${ranking}`;
        expect(
          shown.map(({ agency, rank }) => `${agency} ${rank}`),
          name,
        ).toEqual(ranked.map(({ agency, rank }) => `${agency} ${rank}`));
        for (const [index, row] of ranked.entries()) {
          const { score, interval, movement } = shown[index]!;
          if (score !== null && row.score !== null)
            expect(score, name).toBe(written(row.score, file.precision));
          if (row.score === null) expect(score ?? '', name).not.toMatch(/\d/);
          const numbers = (text: string | null) => text?.match(/\d+/g)?.map(Number) ?? [];
          if (interval !== null && row.interval !== null) {
            const { best, worst } = row.interval;
            expect([...new Set(numbers(interval))], name).toEqual([...new Set([best, worst])]);
          }
          if (movement !== null && row.movement !== null) {
            expect(numbers(movement), name).toEqual([row.movement.from, row.movement.to]);
          }
        }
      }
    }
  });
});

interface ApiFigure {
  readonly figure: string;
  readonly value: number | null;
  readonly denominator: number | null;
  readonly page: { readonly vi: string };
}

describe.each(['root', 'sample'] as const)('the figures of %s', (site) => {
  it('stand on their pages as in the API', async () => {
    const { figures } = jsonOf(site, 'figures.json') as { figures: ApiFigure[] };
    const byPage = Map.groupBy(figures, ({ page }) => page.vi.split('#')[0]!);
    let compared = 0;
    for (const [path, own] of byPage) {
      const { page } = await openPage(path, { site, javaScriptEnabled: false });
      const anchors = own.map(({ page: { vi } }) => vi.split('#')[1] ?? '');
      const texts = await page.evaluate(
        (ids) =>
          ids.map((id) =>
            [...(document.getElementById(id)?.querySelectorAll('td') ?? [])]
              .map(({ textContent }) => textContent)
              .join(' | '),
          ),
        anchors,
      );
      for (const [index, { figure, value, denominator }] of own.entries()) {
        if (value === null) continue;
        const numbers = texts[index]?.match(/−?\d[\d.]*(?:,\d+)?/g) ?? [];
        expect(numbers, `${path} ${figure}`).toContain(written(value));
        if (denominator !== null) expect(numbers, `${path} ${figure}`).toContain(written(denominator));
        compared += 1;
      }
    }
    expect(compared).toBe(figures.filter(({ value }) => value !== null).length);
  });
});
