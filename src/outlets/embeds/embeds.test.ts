import { describe, expect, it } from 'vitest';
import { smallPortal } from '../../../tests/support/small-portal.ts';
import { addresses } from '../../site/addresses.ts';
import { allEmbeds, embedAddress } from './catalogue.ts';
import { exhibitKind } from './exhibit-kind.ts';
import { frameHeights, safeHeight } from './heights.ts';
import { oembedAnswer } from './oembed.ts';
import { standingOf } from './standing.ts';
import { embedTable } from './table.ts';

const portal = smallPortal();
const vi = allEmbeds(portal, 'vi', []);
const find = (key: string) => vi.find((embed) => embed.key === key)!;

describe('allEmbeds', () => {
  it('gives each an address of its own, the same in both languages', () => {
    const keys = vi.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    expect(allEmbeds(portal, 'en', []).map(({ key }) => key)).toEqual(keys);
    for (const embed of vi) expect(embedAddress(embed)).toBe(`/nhung/${embed.key}/`);
  });

  it('has a live one for every subject, which is of the newest period', () => {
    const live = Map.groupBy(vi, ({ subject, agency }) => `${subject} ${agency}`);
    for (const [subject, own] of live)
      expect(own.filter(({ variant }) => variant === 'live').length, subject).toBe(1);
    expect(find('ky/nq57/moi-nhat/diem-chinh').release?.period).toBe('2025-Q4');
    expect(find('ky/nq57/2025-q3/diem-chinh').release?.period).toBe('2025-Q3');
  });

  it('has a frozen one for every subject, or says why not', () => {
    const bySubject = Map.groupBy(vi, ({ subject }) => subject);
    for (const [subject, own] of bySubject) {
      const frozen = own.some(({ variant }) => variant === 'frozen');
      expect(
        own.every(({ neverFrozen }) => (neverFrozen === null) === frozen),
        subject,
      ).toBe(true);
    }
    expect(find('trach-nhiem/tinh-mau-01/tom-tat').neverFrozen).toBe('agency');
  });

  it('leads a frozen one to the frozen page', () => {
    const links = addresses('vi');
    for (const embed of vi.filter(({ variant }) => variant === 'frozen')) {
      const { series, period, file } = embed.release!;
      expect(embed.page).toBe(links.releaseVersion(series, period, file.version));
      expect(embed.key).toContain(`/v${file.version}/`);
      for (const { href } of standingOf(embed).releases) expect(href).toMatch(/\/v\d+\.\d+\.\d+\/$/);
    }
  });
});

describe('exhibitKind', () => {
  it('knows every exhibit by the beginning of its name', () => {
    expect(exhibitKind('hinh-nhiem-vu-theo-nhom')).toBe('group-counts');
    expect(exhibitKind('hinh-nhiem-vu')).toBe('progress');
    expect(() => exhibitKind('khac')).toThrow(RangeError);
  });
});

describe('frameHeights', () => {
  it('are more where texts have less room, and the safe one is the most', () => {
    const card = find('ky/nq57/moi-nhat/diem-chinh');
    const heights = frameHeights(card);
    expect(heights[320]).toBeGreaterThan(heights[720]);
    expect(safeHeight(card)).toBe(heights[320]);
  });
});

describe('oembedAnswer', () => {
  it('is what oEmbed 1.0 asks of a rich answer', () => {
    for (const embed of vi) {
      const answer = oembedAnswer(embed);
      expect(answer).toMatchObject({ version: '1.0', type: 'rich', title: embed.title });
      expect(answer.html).toMatch(
        /^<iframe src="https?:\/\/[^"]+\/nhung\/[^"]+\/" title="[^"]+" width="100%" height="\d+"/,
      );
      expect(answer.html).toContain(`height="${answer.height}"`);
      for (const size of [answer.width, answer.height, answer.cache_age])
        expect(Number.isInteger(size) && size > 0).toBe(true);
    }
  });

  it('cannot be broken out of by a title', () => {
    const { html } = oembedAnswer({ ...vi[0]!, title: '"><svg onload=alert(1)>' });
    expect(html).toContain('title="&quot;&gt;&lt;svg onload=alert(1)&gt;"');
  });
});

describe('embedTable', () => {
  const columns = (...ids: string[]) => ids.map((id) => ({ id, title: id.toUpperCase() }));
  const row = (...cells: (string | number | null)[]) => ({ cells, release: null, sources: [] });

  it('leaves out what is for programs and what is empty; numbers of a column have the same decimals, and a mark where there is none', () => {
    const table = embedTable({
      lang: 'vi',
      table: {
        columns: columns('rank', 'agency', 'name', 'score', 'change', 'note'),
        rows: [row(1, 'a', 'Mẫu A', 47.8, 2, null), row(2, 'b', 'Mẫu B', 43.25, null, null)],
      },
    });
    expect(table.heads.map(({ title }) => title)).toEqual(['RANK', 'NAME', 'SCORE', 'CHANGE']);
    expect(table.rows).toEqual([
      ['1', 'Mẫu A', '47,80', '+2'],
      ['2', 'Mẫu B', '43,25', '–'],
    ]);
    expect(table.named).toBe(1);
  });

  it('sets names against periods, and says why a cell has no number', () => {
    const table = embedTable({
      lang: 'en',
      table: {
        columns: columns('agency', 'name', 'time', 'rank', 'out_of', 'note'),
        rows: [
          row('a', 'A', '2023', 5, 9, null),
          row('a', 'A', '2024', 1234, 9, null),
          row('b', 'B', '2024', null, 9, 'no data'),
        ],
      },
    });
    expect(table.heads.map(({ title }) => title)).toEqual(['NAME', '2023', '2024']);
    expect(table.rows).toEqual([
      ['A', '5', '1,234'],
      ['B', '–', '– (1)'],
    ]);
    expect(table.notes).toEqual(['no data']);
  });
});
