import { describe, expect, it } from 'vitest';
import { readData } from '../../src/intake/read-data.ts';
import { releasePaper } from '../../src/outlets/papers/kit-papers.ts';
import { rowCount } from '../../src/outlets/papers/short-table.ts';
import { buildPortal } from '../../src/portal/portal.ts';
import { agenciesOfKits, agencyStory } from '../../src/wording/kit/agency-story.ts';

const portal = buildPortal(readData('data', 'public').data!, '2026-11-22T12:00:00Z');

describe('the sources of the portal', () => {
  it('are documents, their publishers, or newspapers: no reprint on a site of another trade', () => {
    const others = /sieucacuocnews|nhombanhang|tracuuquyhoach|cafebet|casino/i;
    const named = [...portal.sources.values()].map((source) => `${source.publisher_vi} ${source.url ?? ''}`);
    expect(named.filter((text) => others.test(text))).toEqual([]);
  });

  it('name the Resolution of the National Assembly for the present ministries', () => {
    const ministry = portal.agencies.get('bo-y-te')!;
    const [source] = ministry.sources.map((id) => portal.sources.get(id)!);
    expect(source!.title_vi).toContain('176/2025/QH15');
  });
});

describe('what is said of numbers that this portal works out', () => {
  const series = portal.series.find(({ file }) => file.id === 'nq57')!;

  it('is no denial: shares are computed', () => {
    expect(series.file.computed_here.vi).toContain('tính lại tỷ lệ phần trăm');
    expect(series.file.computed_here.en).not.toMatch(/no figure/i);
  });

  it('stands on paper beside the share that the source gives, with its notes', () => {
    const release = series.releases.find(({ period }) => period === '2025-Q4')!;
    const [table] = releasePaper(portal, series, release, 'vi').tables;
    const rows = table!.sections.flatMap((section) => section.rows);
    expect(rows.map(({ cells }) => cells[1])).toContain('1.227 nhiệm vụ (94,5%, nguồn ghi 95%)');
    expect(rows.some(({ note }) => note !== null)).toBe(true);
    expect(rowCount(table!)).toBe(rows.length);
    expect(table!.sections[0]!.title).toMatch(/Cơ quan Thường trực Ban Chỉ đạo Trung ương nêu ngày/);
  });

  it('has the caution of a publisher once, in the note that stays with the number', () => {
    const stories = agenciesOfKits(portal).map((agency) => agencyStory(portal, agency, 'vi'));
    const facts = stories.flatMap(({ lead, facts }) => [lead, ...facts]);
    const cautions = facts.map(({ sentences, note }) =>
      [...sentences, note ?? ''].join(' ').match(/khuyên không đọc|khuyến nghị không đọc/g),
    );
    for (const found of cautions) expect(found?.length ?? 0).toBeLessThanOrEqual(1);
    expect(cautions.some((found) => found !== null)).toBe(true);
  });
});
