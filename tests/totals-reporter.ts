import type { Reporter, TestModule } from 'vitest/node';

/** Prints the totals of a run as its last line, `N passed, N failed`, which is read where Vitest's own lines are not. */
export default class TotalsReporter implements Reporter {
  /** What holds when the run ends before it began: a set-up that throws. */
  private totals = '0 passed, 1 failed';

  onInit(): void {
    // Vitest prints its summary after the last call of a reporter.
    process.once('exit', () => console.log(this.totals));
  }

  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const states = tests.map((test) => test.result().state);
    const count = (state: (typeof states)[number]): number =>
      states.filter((found) => found === state).length;
    // A file that does not load and a hook that throws have no test to blame and still fail the run.
    const broken = errors.length + modules.filter((module) => module.errors().length > 0).length;
    const skipped = count('skipped') + count('pending');
    this.totals = `${count('passed')} passed, ${count('failed') + broken} failed`;
    if (skipped > 0) this.totals += `, ${skipped} skipped`;
  }
}
