import { describe, expect, it } from 'vitest';
import { AnswerReader } from './answer-reader.ts';

const head = (lines: string): string => `HTTP/1.1 ${lines}\r\n\r\n`;

/** What is read of bytes that come in parts of so many. */
function readIn(size: number, text: string) {
  const reader = new AnswerReader();
  const bytes = Buffer.from(text);
  const answers = [];
  for (let at = 0; at < bytes.length; at += size) {
    const answer = reader.read(bytes.subarray(at, at + size));
    if (answer !== null) answers.push(answer);
  }
  return answers;
}

describe('AnswerReader', () => {
  it.each([1, 7, 1000])('knows when an answer is whole, however it comes (%i bytes at a time)', (size) => {
    const text = `${head('200 OK\r\nContent-Length: 5')}abc\r\n`;
    expect(readIn(size, text)).toEqual([{ status: 200, bytes: 5, size: text.length, last: false }]);
  });

  it('knows «304», which has no body, and the last answer of a connection', () => {
    expect(readIn(9, head('304 Not Modified\r\nConnection: close'))).toMatchObject([
      { status: 304, bytes: 0, last: true },
    ]);
  });

  it('takes nothing that it does not understand', () => {
    expect(() => readIn(1000, head('200 OK\r\nTransfer-Encoding: chunked'))).toThrow(
      'no answer with a length',
    );
    expect(() => readIn(1000, `${head('200 OK\r\nContent-Length: 1')}ab`)).toThrow('1 bytes more');
  });
});
