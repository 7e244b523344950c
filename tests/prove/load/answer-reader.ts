/** An answer that is whole. */
interface WholeAnswer {
  readonly status: number;
  /** Of the body. */
  readonly bytes: number;
  /** Headers included. */
  readonly size: number;
  /** The server closes the connection after it. */
  readonly last: boolean;
}

const headerEnd = Buffer.from('\r\n\r\n');

/**
 * Takes the bytes of one connection and says when an answer is whole. It knows as much of HTTP as a server of files
 * needs: every answer has a `Content-Length`, but for «304».
 */
export class AnswerReader {
  #held: Buffer = Buffer.alloc(0);
  #head: WholeAnswer | null = null;
  #got = 0;

  /** @returns the answer that these bytes end, or null. @throws Error for more than one answer, or none that it knows */
  read(part: Buffer): WholeAnswer | null {
    this.#got += part.length;
    if (this.#head === null) {
      this.#held = this.#held.length === 0 ? part : Buffer.concat([this.#held, part]);
      const end = this.#held.indexOf(headerEnd);
      if (end < 0) return null;
      const head = this.#held.toString('latin1', 0, end);
      const status = Number(/^HTTP\/1\.1 (\d{3})/.exec(head)?.[1]);
      const length = /\r\ncontent-length: *(\d+)/i.exec(head)?.[1];
      if (!status || (length === undefined && status !== 304))
        throw new Error(`no answer with a length: ${head.slice(0, 60)}`);
      const bytes = Number(length ?? 0);
      const last = /\r\nconnection: *close/i.test(head);
      this.#head = { status, bytes, size: end + headerEnd.length + bytes, last };
      this.#held = Buffer.alloc(0);
    }
    const { size } = this.#head;
    if (this.#got < size) return null;
    if (this.#got > size) throw new Error(`${this.#got - size} bytes more than the answer says`);
    const whole = this.#head;
    this.#head = null;
    this.#got = 0;
    return whole;
  }
}
