import { expect, it } from 'vitest';
import { atomFeed, type AtomFeed } from './atom.ts';

const feed: AtomFeed = {
  lang: 'vi',
  self: 'https://example.vn/dinh-chinh/dinh-chinh.xml',
  page: 'https://example.vn/dinh-chinh/',
  title: 'Đính chính & <hơn>',
  subtitle: 'x',
  author: 'Cơ quan "A"',
  updated: '2026-08-17T08:00:00+07:00',
  entries: [
    {
      id: 'https://example.vn/ky/nq57/2026-q2/v1.1.0/',
      title: 'Một',
      link: 'https://example.vn/dinh-chinh/#a',
      published: '2026-08-17T08:00:00+07:00',
      updated: '2026-08-17T08:00:00+07:00',
      category: 'nq57',
      summary: 'Sửa 1 ô',
      points: ['3 < 4 → 5 & 6'],
    },
  ],
};

it('a feed says its language, its own address and its instants in UTC', () => {
  const text = atomFeed(feed);
  expect(text).toMatch(/^<\?xml version="1.0" encoding="utf-8"\?>\n<feed .*xml:lang="vi">\n/);
  expect(text).toContain(
    '<link rel="self" type="application/atom+xml" href="https://example.vn/dinh-chinh/dinh-chinh.xml"/>',
  );
  expect(text.match(/<updated>2026-08-17T01:00:00Z<\/updated>/g)).toHaveLength(2);
});

it('text is text, and once more inside of HTML', () => {
  const text = atomFeed(feed);
  expect(text).toContain('<title>Đính chính &amp; &lt;hơn&gt;</title>');
  expect(text).toContain('&lt;li&gt;3 &amp;lt; 4 → 5 &amp;amp; 6&lt;/li&gt;');
  expect(text.replace(/&(?:amp|lt|gt|quot);/g, '')).not.toContain('&');
});

it('what XML has no place for is left out', () => {
  const text = atomFeed({ ...feed, subtitle: 'a\u0000\u000b\uffff\ud800b\t✓😀' });
  expect(text).toContain('<subtitle>ab\t✓😀</subtitle>');
});

it('the mark of a sample stands in it', () => {
  expect(atomFeed(feed)).not.toContain('<rights>');
  expect(atomFeed({ ...feed, mark: 'SAMPLE' })).toContain('<rights>SAMPLE</rights>');
});
