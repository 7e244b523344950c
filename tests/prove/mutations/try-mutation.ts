import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { environmentOfCommands } from '../../support/build.ts';
import type { MutationOutcome } from './mutation-outcome.ts';
import type { SourceMutation } from './source-mutation.ts';

type SourceOutcome = MutationOutcome<SourceMutation>;

/** What Vitest's JSON reporter tells, as far as it is read here. */
interface VitestReport {
  readonly numTotalTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly {
    readonly name: string;
    readonly assertionResults: readonly { readonly status: string; readonly fullName: string }[];
  }[];
}

/** Damages a copy of the project, runs the one test file, and mends the copy again. @param folder the copy */
export async function tryMutation(folder: string, mutation: SourceMutation): Promise<SourceOutcome> {
  const { file, from, to, test, named = '' } = mutation;
  const failed = (fault: string): SourceOutcome => ({ mutation, red: null, fault });
  const path = join(folder, file);
  const sound = existsSync(path) ? readFileSync(path, 'utf8') : '';
  const found = sound.split(from).length - 1;
  if (found !== 1) return failed(`${file} has «${from}» ${found} times instead of once`);
  writeFileSync(
    path,
    sound.replace(from, () => to),
  );
  try {
    // One red is enough.
    const alone = named === '' ? [] : [`--testNamePattern=${named}`];
    const report = await runTests(folder, [test], ['--bail=1', ...alone]);
    const red = report?.testResults
      .flatMap(({ assertionResults }) => assertionResults)
      .find(({ status, fullName }) => status === 'failed' && fullName.includes(named));
    if (red) return { mutation, red: red.fullName, fault: null };
    return failed(
      (report?.numTotalTests ?? 0) > 0
        ? `${test} stays green where «${from}» is «${to}» in ${file}`
        : `${test} did not run where «${from}» is «${to}» in ${file}`,
    );
  } finally {
    writeFileSync(path, sound);
  }
}

/** Fails where a test file is red, or has no tests, before anything is damaged: its red would then show nothing. */
export async function redBefore(folder: string, tests: readonly string[]): Promise<readonly string[]> {
  const report = await runTests(folder, tests);
  const results = report?.testResults ?? [];
  return tests.flatMap((test) => {
    const own = results.filter(({ name }) => name.endsWith(`/${test}`));
    const ran = own.flatMap(({ assertionResults }) => assertionResults);
    if (ran.length === 0) return [`${test} has no test, or does not run`];
    const red = ran.find(({ status }) => status === 'failed');
    return red ? [`${test} is red before any damage: ${red.fullName}`] : [];
  });
}

/** Runs test files of a copy. @returns null where Vitest wrote no report */
async function runTests(
  folder: string,
  tests: readonly string[],
  options: readonly string[] = [],
): Promise<VitestReport | null> {
  const report = join(folder, 'vitest-report.json');
  const vitest = join('node_modules', 'vitest', 'vitest.mjs');
  const args = ['run', '--reporter=json', `--outputFile=${report}`, ...options, ...tests];
  const child = spawn(process.execPath, [vitest, ...args], {
    cwd: folder,
    env: environmentOfCommands(),
    stdio: 'ignore',
  });
  await new Promise((end) => child.on('close', end));
  if (!existsSync(report)) return null;
  const text = readFileSync(report, 'utf8');
  rmSync(report);
  return JSON.parse(text) as VitestReport;
}
