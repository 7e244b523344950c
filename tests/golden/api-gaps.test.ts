import { describe, expect, it } from 'vitest';
import { apiFiles } from '../../src/outlets/api/catalogue.ts';
import { agencyFeed } from '../../src/outlets/feeds/agency-feed.ts';
import { releaseFeed } from '../../src/outlets/feeds/release-feed.ts';
import { realPortal } from '../support/real-portal.ts';

/* What the files of the API and the feeds say where there is nothing, or nothing was said. */

const portal = realPortal();
const texts = new Map(apiFiles(portal).map(({ path, text }) => [path, text] as const));
const file = (path: string): Record<string, unknown> =>
  JSON.parse(texts.get(path)!()) as Record<string, unknown>;

describe('the files of the API', () => {
  it('tell how intervals are found only where there are intervals', () => {
    const rankings = [...texts.keys()].filter((path) => path.startsWith('/rankings/'));
    expect(rankings.length).toBeGreaterThan(20);
    for (const path of rankings) {
      const { interval_method: method, rows } = file(path) as {
        readonly interval_method: object | null;
        readonly rows: readonly { readonly interval: object | null }[];
      };
      expect(method !== null, path).toBe(rows.some(({ interval }) => interval !== null));
    }
    expect(file('/rankings/pii/2025/provinces-34.json')['interval_method']).toBeNull();
  });

  it('say that no list of tasks was found, not that there are none', () => {
    const { found, lists, note } = file('/tasks.json');
    expect([found, lists]).toEqual([false, []]);
    expect(note).toHaveProperty('vi', expect.stringContaining('Chưa tìm thấy'));
    expect(file('/agencies/bo-khoa-hoc-va-cong-nghe.json')).toMatchObject({
      results: [],
      results_found: false,
    });
  });
});

describe('the feeds', () => {
  const titlesOf = (feed: string): readonly string[] =>
    [...feed.matchAll(/<entry>\n<id>.*?<\/id>\n<title>(.*?)<\/title>/g)].map(([, title]) => title!);

  it('of an agency name it and the fact in each title', () => {
    const titles = titlesOf(agencyFeed(portal, portal.agencies.get('ha-noi')!, 'vi'));
    expect(titles.length).toBeGreaterThan(15);
    for (const title of titles) expect(title).toMatch(/^Thành phố Hà Nội, \S+ \d{4}: .*hạng/);
    expect(titles).toContain('Thành phố Hà Nội, PAPI 2011: nhóm 2 (trung bình cao), hạng 20/63');
  });

  it('have the latest period first among those of one instant', () => {
    const years = titlesOf(agencyFeed(portal, portal.agencies.get('ha-noi')!, 'en')).map((title) =>
      Number(/\d{4}/.exec(title)![0]),
    );
    expect(years).toEqual(years.toSorted((a, b) => b - a));
    expect(titlesOf(releaseFeed(portal, 'vi'))[0]).toContain('2026');
  });

  it('are by the portal where nobody said whose it is', () => {
    expect(releaseFeed(portal, 'vi')).toContain('<author><name>Ba công khai – Nghị quyết 57</name></author>');
  });
});
