/** One request of the load, and the only answer to it that is right. */
export interface Question {
  /** With the base path. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly status: 200 | 304;
  /** Of the body, as it comes over the wire. */
  readonly bytes: number;
}

/** What the process that asks is told. */
export interface LoadTask {
  readonly host: string;
  readonly port: number;
  /** Connections that stay open; each asks anew as soon as it is answered. */
  readonly connections: number;
  readonly seconds: number;
  /** Asked one after another, over and over. */
  readonly questions: readonly Question[];
}

/** What it saw. */
export interface LoadResult {
  readonly answers: number;
  readonly seconds: number;
  /** Of the answers, headers included. */
  readonly bytes: number;
  readonly faultCount: number;
  /** The first of them. */
  readonly faults: readonly string[];
  /** Milliseconds from a question to the last byte of its answer, in order: half of them, nine tenths, 99 of 100, all. */
  readonly latency: readonly [number, number, number, number];
}
