import { describe, expect, it } from 'vitest';
import { realPortal } from '../../../tests/support/real-portal.ts';
import { smallPortal } from '../../../tests/support/small-portal.ts';
import { addresses } from '../../site/addresses.ts';
import { formatTimeShort } from '../../wording/times.ts';
import { allEmbeds, embedAddress } from './catalogue.ts';
import { exhibitKind } from './exhibit-kind.ts';
import { frameHeights, safeHeight } from './heights.ts';
import { oembedAnswer } from './oembed.ts';
import { snippetTitle } from './snippet-title.ts';
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
      const linked = standingOf(embed).releases.flatMap(({ href }) => href ?? []);
      expect(linked.length).toBeGreaterThan(0);
      for (const href of linked) expect(href).toMatch(/\/v\d+\.\d+\.\d+\/$/);
    }
  });

  it('leads a frozen one to the newest version too, and no other', () => {
    for (const { variant, newest, key } of vi) {
      if (variant === 'frozen') expect(newest, key).toMatch(/^\/(?!.*\/v\d)/);
      else expect(newest, key).toBeNull();
    }
    expect(find('xep-hang/papi/2024/v1.0.0/bang-provinces').newest).toBe(
      '/xep-hang/papi/2024/#bang-provinces',
    );
    expect(find('ky/nq57/2025-q4/v1.0.0/diem-chinh').newest).toBe('/ky/nq57/2025-q4/');
  });
});

describe.each(['vi', 'en'] as const)('embeds of the public portal, %s', (lang) => {
  const real = realPortal();
  const all = allEmbeds(real, lang, []);
  const times = real.series.flatMap(({ releases }) => releases.map(({ period }) => period));

  it('a snippet of what is always up to date names no period of today', () => {
    for (const embed of all.filter(({ variant, agency }) => variant === 'live' && agency === null)) {
      const name = snippetTitle(embed);
      expect(name, embed.key).not.toMatch(/[:,–] *$/);
      for (const time of embed.release ? [embed.release.period] : times)
        expect(` ${name} `, embed.key).not.toContain(` ${formatTimeShort(time, lang)} `);
    }
    expect(snippetTitle(all.find(({ key }) => key === 'tien-do/hinh-political-system')!)).not.toMatch(/\d/);
  });

  it('of an agency say a number, or what was looked for and not found', () => {
    const cards = all.filter(({ kind }) => kind === 'agency');
    expect(cards.length).toBeGreaterThan(90);
    for (const { key, finding, texts } of cards) {
      expect(finding + texts.map(({ text }) => text).join(' '), key).toMatch(
        /(?:hạng|rank(?:ed)?) \d|\d(?:st|nd|rd|th) of|chưa tìm thấy|not (?:been )?found/,
      );
      expect(finding, key).not.toMatch(/^(?:Từ|Since) |giữ nguyên|unchanged/);
    }
    expect(cards.some(({ agency }) => agency === 'thu-tuong-chinh-phu')).toBe(false);
  });

  it('find something, and no headline waits for a drawing', () => {
    for (const { finding, title, key } of all) {
      expect(finding || title, key).not.toMatch(/:$/);
      expect(title, key).not.toMatch(/, Tháng /);
    }
  });

  it('lines over the periods name the first and the last release', () => {
    const { releases } = standingOf(all.find(({ key }) => key === 'xep-hang/papi/duong-provinces-63')!);
    expect(releases.map(({ text }) => text).join('')).toMatch(/14 .*PAPI 2011 .*PAPI 2024/);
  });

  it('registers lead to the file that names the source of each row', () => {
    const { owner } = standingOf(all.find(({ key }) => key === 'moc-thoi-gian/hinh-moc-thoi-gian')!);
    expect(owner?.href).toMatch(/\/hinh\/moc-thoi-gian\/hinh-moc-thoi-gian\.csv$/);
  });

  it('say what of the numbers this portal computed', () => {
    const map = all.find(({ key }) => key === 'xep-hang/papi/moi-nhat/ban-do-provinces-63')!;
    expect(standingOf(map).computed).toMatch(/do cổng tính|computed by this portal/);
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
      expect(answer).toMatchObject({ version: '1.0', type: 'rich', title: snippetTitle(embed) });
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
      table: () => ({
        columns: columns('rank', 'agency', 'name', 'score', 'change', 'note'),
        rows: [row(1, 'a', 'Mẫu A', 47.8, 2, null), row(2, 'b', 'Mẫu B', 43.25, null, null)],
      }),
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
      table: () => ({
        columns: columns('agency', 'name', 'time', 'rank', 'out_of', 'note'),
        rows: [
          row('a', 'A', '2023', 5, 9, null),
          row('a', 'A', '2024', 1234, 9, null),
          row('b', 'B', '2024', null, 9, 'no data'),
        ],
      }),
    });
    expect(table.heads.map(({ title }) => title)).toEqual(['NAME', '2023', '2024']);
    expect(table.rows).toEqual([
      ['A', '5', '1,234'],
      ['B', '–', '– (1)'],
    ]);
    expect(table.notes).toEqual(['no data']);
  });
});
