import { expect, it } from 'vitest';
import { scriptJson } from './script-json.ts';

it('nothing in it ends the script, and it reads as what it was', () => {
  const value = { a: '</script><script>alert(1)</script>', b: '<!-- & -->', c: '\u2028\u2029' };
  const text = scriptJson(value);
  expect(text).not.toMatch(/[<>&\u2028\u2029]/);
  expect(JSON.parse(text)).toEqual(value);
});
