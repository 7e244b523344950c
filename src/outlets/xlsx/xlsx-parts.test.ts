import { expect, it } from 'vitest';
import { xmlText } from './xlsx-parts.ts';

it.each([
  ['a & b', 'a &amp; b'],
  ['a<b', 'a&lt;b'],
  ['a>b', 'a&gt;b'],
  ['"a"', '&quot;a&quot;'],
  ['<&">', '&lt;&amp;&quot;&gt;'],
  ['a\u0000\u000bb\uffff', 'ab'],
  ['Bà Rịa – Vũng Tàu\t1\n2', 'Bà Rịa – Vũng Tàu\t1\n2'],
])('%j inside XML is %j', (text, inside) => {
  expect(xmlText(text)).toBe(inside);
});
