import { describe, expect, it } from 'vitest';
import { heightScriptMarkup, iframeMarkup, linkedImageMarkup, themedAddress } from './embed-markup.ts';

const hostile = `"><svg onload=alert(1)>' </iframe></script>\n<script>x</script> & \u2028 end`;
const address = 'https://example.vn/nhung/xep-hang/papi/2024/ban-do/';

/** The tags of some markup, without what stands in quotes. */
const tagsOf = (markup: string): readonly string[] =>
  [...markup.replace(/"[^"]*"/g, '""').matchAll(/<\/?([a-z]+)/g)].map(([, name]) => name!);

describe('iframeMarkup', () => {
  it('has what a screen reader, a slow line and a careful host need', () => {
    expect(iframeMarkup({ address, title: 'Bản đồ PAPI', height: 560 })).toBe(
      `<iframe src="${address}" title="Bản đồ PAPI" width="100%" height="560" loading="lazy" ` +
        'sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox" style="border:0"></iframe>',
    );
  });

  it('lets no title out of its attribute, nor onto another line', () => {
    const markup = iframeMarkup({ address, title: hostile, height: 560 });
    expect(tagsOf(markup)).toEqual(['iframe', 'iframe']);
    expect(markup).not.toMatch(/[\n\r\u2028]/);
    expect(markup).toContain('title="&quot;&gt;&lt;svg onload=alert(1)&gt;&#39; &lt;/iframe&gt;');
  });
});

describe('linkedImageMarkup', () => {
  it('lets neither description nor caption out', () => {
    const markup = linkedImageMarkup({
      image: `${address}x.png?a=1&b=2`,
      page: address,
      alt: hostile,
      caption: hostile,
    });
    expect(tagsOf(markup)).toEqual(['p', 'a', 'img', 'a', 'br', 'a', 'a', 'p']);
    expect(markup).toContain('x.png?a=1&amp;b=2"');
  });
});

describe('heightScriptMarkup', () => {
  it('asks the browser to check the file', () => {
    expect(heightScriptMarkup('https://example.vn/nhung/v1.js', 'sha384-abc')).toBe(
      '<script async src="https://example.vn/nhung/v1.js" integrity="sha384-abc" crossorigin="anonymous"></script>',
    );
  });
});

describe('themedAddress', () => {
  it('adds the fragment that the style sheet of embeds knows', () => {
    expect(['auto', 'light', 'dark'].map((theme) => themedAddress('/x/', theme as 'auto'))).toEqual([
      '/x/',
      '/x/#sang',
      '/x/#toi',
    ]);
  });
});
