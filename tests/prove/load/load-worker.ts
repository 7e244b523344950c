import { connect, type Socket } from 'node:net';
import { AnswerReader } from './answer-reader.ts';
import type { LoadResult, LoadTask, Question } from './questions.ts';

/**
 * The process that asks. It is told a task at a time and tells what it saw. Sockets and no HTTP library: what reads the
 * answers must cost less than the server that gives them, or it would measure itself.
 */
process.on('message', (task: LoadTask) => {
  void load(task).then((result) => process.send!(result));
});

/** Faults that are told; the rest is counted. */
const toldFaults = 10;

/** Milliseconds without a byte after which a connection is given up. */
const longestWait = 10_000;

async function load({ host, port, connections, seconds, questions }: LoadTask): Promise<LoadResult> {
  const asked = questions.map((question) => ({ question, text: textOf(question, host) }));
  const latencies: number[] = [];
  const faults: string[] = [];
  let faultCount = 0;
  let bytes = 0;
  let next = 0;
  const start = performance.now();
  const end = start + seconds * 1000;
  const fault = (what: string): void => {
    faultCount += 1;
    if (faults.length < toldFaults) faults.push(what);
  };

  /** Asks over one connection until the time is over, the server has had enough of it, or it breaks. */
  const overOne = (): Promise<'over' | 'closed' | 'broken'> =>
    new Promise((resolve) => {
      const socket: Socket = connect(port, host);
      const answers = new AnswerReader();
      let outcome: 'over' | 'closed' | 'broken' = 'broken';
      let current = asked[0]!;
      let since = 0;
      const ask = (): void => {
        since = performance.now();
        if (since >= end) {
          outcome = 'over';
          socket.destroy();
          return;
        }
        current = asked[next % asked.length]!;
        next += 1;
        socket.write(current.text);
      };
      socket.setNoDelay(true);
      socket.on('connect', ask);
      socket.on('data', (part) => {
        try {
          const answer = answers.read(part);
          if (answer === null) return;
          const { path, status, bytes: length } = current.question;
          if (answer.status !== status || answer.bytes !== length)
            fault(`${path}: ${answer.status} with ${answer.bytes} bytes instead of ${status} with ${length}`);
          latencies.push(performance.now() - since);
          bytes += answer.size;
          if (answer.last) outcome = 'closed';
          else ask();
        } catch (error) {
          fault(`${current.question.path}: ${String(error)}`);
          socket.destroy();
        }
      });
      socket.setTimeout(longestWait, () => {
        fault(`${current.question.path}: no answer in ${longestWait / 1000} s`);
        socket.destroy();
      });
      socket.on('error', (error) => {
        fault(`${current.question.path}: ${error.message}`);
      });
      socket.on('end', () => {
        // nginx closes a connection after its thousandth answer, and says so in that.
        if (outcome !== 'closed') fault(`${current.question.path}: the server closed the connection`);
      });
      socket.on('close', () => {
        resolve(outcome);
      });
    });
  const reader = async (): Promise<void> => {
    while ((await overOne()) === 'closed');
  };

  await Promise.all(Array.from({ length: connections }, reader));
  const sorted = Float64Array.from(latencies).sort();
  const at = (share: number): number =>
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return {
    answers: sorted.length,
    seconds: (performance.now() - start) / 1000,
    bytes,
    faultCount,
    faults,
    latency: [at(0.5), at(0.9), at(0.99), at(1)],
  };
}

function textOf({ path, headers }: Question, host: string): string {
  const lines = Object.entries({ host, ...headers }).map(([name, value]) => `${name}: ${value}`);
  return `GET ${path} HTTP/1.1\r\n${lines.join('\r\n')}\r\n\r\n`;
}
