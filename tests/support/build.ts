import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const command = (name: string): string => fileURLToPath(new URL(`../../src/cli/${name}.ts`, import.meta.url));

interface BuildOutcome {
  readonly code: number;
  readonly output: string;
}

type Environment = Readonly<Record<string, string>>;

/** The instant at which the tests take place. */
export const testInstant = '2026-11-21T12:00:00Z';

/** Runs `npm run build` with an environment of its own; settles with the exit code and all that was printed. */
export function runBuild(env: Environment): Promise<BuildOutcome> {
  return run(command('build'), [], env);
}

/** The same for `npm run build:sample` with its options: `--provinces`, `5`, … */
export function runSampleBuild(args: readonly string[], env: Environment): Promise<BuildOutcome> {
  return run(command('build-sample'), args, env);
}

/** The same for `npm run desk --` with a verb and its options. */
export function runDesk(args: readonly string[], env: Environment): Promise<BuildOutcome> {
  return run(command('desk'), args, env);
}

function run(script: string, args: readonly string[], env: Environment): Promise<BuildOutcome> {
  const child = spawn(process.execPath, [script, ...args], {
    env: { ...environmentOfCommands(), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (output += text));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

/** The environment for a command of the project: Vitest sets NODE_ENV to `test`, and Astro would build another site. */
export function environmentOfCommands(): NodeJS.ProcessEnv {
  return { ...withoutVitest(process.env), BUILD_INSTANT: testInstant };
}

/** What Vitest sets for its own workers. */
const ofVitest = /^(VITEST|VITE_|NODE_ENV$|TEST$|DEV$|PROD$|SSR$|MODE$|BASE_URL$)/;

function withoutVitest(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !ofVitest.test(name)));
}
