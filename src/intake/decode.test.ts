import { expect, it } from 'vitest';
import { decodeText, maxFileBytes } from './decode.ts';

const decode = (content: Uint8Array | string) =>
  decodeText('t.csv', typeof content === 'string' ? Buffer.from(content) : content);

it('UTF-8 is read', () => expect(decode('Đà Nẵng\n')).toEqual({ text: 'Đà Nẵng\n' }));

it('a single zero byte is a stray character, not UTF-16', () => {
  expect(decode('id\0,kind')).toEqual({ text: 'id\0,kind' });
});

it.each([
  ['an empty file', Buffer.alloc(0), 'file-empty'],
  ['UTF-16, little end first', Buffer.from('\ufeffĐà', 'utf16le'), 'encoding-utf16'],
  ['UTF-16 without its mark', Buffer.from('id,kind', 'utf16le'), 'encoding-utf16'],
  ['UTF-16, big end first', Buffer.from('\ufeffid', 'utf16le').swap16(), 'encoding-utf16'],
  ['a byte order mark', Buffer.from('\ufeffid'), 'encoding-bom'],
  ['too large a file', Buffer.alloc(maxFileBytes + 1, 'a'), 'file-too-large'],
])('%s', (_, bytes, code) => expect(decode(bytes)).toMatchObject({ problem: { code, file: 't.csv' } }));

it.each([
  ['the first line', Buffer.from('\xb5\n', 'latin1'), 1],
  ['a later line', Buffer.from('id\nha-noi\nH\xb5 N\xe9i\n', 'latin1'), 3],
  ['the last line without its end', Buffer.from('id\nH\xb5', 'latin1'), 2],
  ['a letter cut in two', Buffer.from('id\nĐ').subarray(0, 4), 2],
])('the line that is no UTF-8: %s', (_, bytes, line) => {
  expect(decode(bytes)).toMatchObject({ problem: { code: 'encoding-not-utf8', line } });
});
