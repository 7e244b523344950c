import { describe, expect, it } from 'vitest';
import { attribute, html } from './markup.ts';

describe('markup of the desk page', () => {
  it('escapes every text that is put in, in lists and attributes too', () => {
    const hostile = `"><script>alert('1')</script>&`;
    const { markup } = html`<p title="${hostile}">${hostile} ${[hostile, 1]}</p>`;
    expect(markup).not.toMatch(/<script|title="">|&(?!lt;|gt;|amp;|quot;|#39;|apos;)/);
    expect(markup.match(/&lt;script&gt;/g)).toHaveLength(3);
  });

  it('keeps markup as it is, and leaves out what is not there', () => {
    expect(
      html`<ul>
        ${[html`<li>a</li>`, null, undefined, false]}
      </ul>`.markup,
    ).toMatch(/^<ul>\s*<li>a<\/li>\s*<\/ul>$/);
    expect(attribute('selected', true).markup).toBe(' selected');
    expect(attribute('selected', false).markup).toBe('');
  });
});
