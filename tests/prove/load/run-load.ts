import type { WebServer } from '../hosting/web-server.ts';
import { startAsker } from './ask-for.ts';
import { useOfWorkers } from './processes.ts';
import type { LoadResult, Question } from './questions.ts';

/** How the load is given: bounded by its connections and by its seconds. */
export const loadShape = { connections: 32, warmUp: 2, rounds: 3, byteSeconds: 3, mixSeconds: 6 } as const;

/** All rounds of one kind of question together. */
export interface LoadSum {
  readonly answers: number;
  readonly seconds: number;
  readonly bytes: number;
  /** Processor time of the server's workers, in seconds. */
  readonly processor: number;
  /** Of the round in the middle, by its answers in a second. */
  readonly latency: LoadResult['latency'];
  readonly faultCount: number;
  readonly faults: readonly string[];
}

/** What the load came to. */
export interface LoadOutcome {
  readonly byte: LoadSum;
  readonly mix: LoadSum;
  /** Bytes of the workers' memory: before the load, and at the end of each round. */
  readonly memory: { readonly before: number; readonly rounds: readonly number[] };
}

type Round = LoadResult & { readonly processor: number };

/**
 * Asks a server for the smallest file and for the mix by turns, so that whatever else the machine does meanwhile slows
 * both alike.
 */
export async function runLoad(
  server: WebServer,
  byte: readonly Question[],
  mix: readonly Question[],
): Promise<LoadOutcome> {
  const { hostname, port } = new URL(server.origin);
  const asker = startAsker();
  const round = async (questions: readonly Question[], seconds: number): Promise<Round> => {
    const { processor } = useOfWorkers(server.pid);
    const { connections } = loadShape;
    const result = await asker.ask({ host: hostname, port: Number(port), connections, seconds, questions });
    return { ...result, processor: useOfWorkers(server.pid).processor - processor };
  };
  try {
    const before = useOfWorkers(server.pid).memory;
    const [bytes, mixes, memory]: [Round[], Round[], number[]] = [[], [], []];
    await round([...byte, ...mix], loadShape.warmUp);
    for (let count = 0; count < loadShape.rounds; count += 1) {
      bytes.push(await round(byte, loadShape.byteSeconds));
      mixes.push(await round(mix, loadShape.mixSeconds));
      memory.push(useOfWorkers(server.pid).memory);
    }
    return { byte: together(bytes), mix: together(mixes), memory: { before, rounds: memory } };
  } finally {
    asker.close();
  }
}

function together(rounds: readonly Round[]): LoadSum {
  const sum = (of: (round: Round) => number): number => rounds.reduce((all, one) => all + of(one), 0);
  const bySpeed = rounds.toSorted((a, b) => a.answers / a.seconds - b.answers / b.seconds);
  return {
    answers: sum(({ answers }) => answers),
    seconds: sum(({ seconds }) => seconds),
    bytes: sum(({ bytes }) => bytes),
    processor: sum(({ processor }) => processor),
    latency: bySpeed[Math.floor(bySpeed.length / 2)]!.latency,
    faultCount: sum(({ faultCount }) => faultCount),
    faults: rounds.flatMap(({ faults }) => faults),
  };
}
