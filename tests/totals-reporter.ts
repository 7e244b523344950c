import type { Reporter, TestModule } from 'vitest/node';

/** Prints the totals of a run as its last line, `N passed, N failed`, which is read where Vitest's own lines are not. */
export default class TotalsReporter implements Reporter {
  private totals = { passed: 0, failed: 0, skipped: 0 };

  onInit(): void {
    // Vitest prints its summary after the last call of a reporter.
    process.once('exit', (code) => {
      const { passed, failed, skipped } = this.totals;
      // What broke before a test could begin, a set-up or a file, fails the run and has no test to blame.
      const told = code === 0 ? failed : Math.max(failed, 1);
      console.log(`${passed} passed, ${told} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
    });
  }

  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    const states = modules.flatMap((module) =>
      [...module.children.allTests()].map((test) => test.result().state),
    );
    const count = (state: (typeof states)[number]): number =>
      states.filter((found) => found === state).length;
    const broken = errors.length + modules.filter((module) => module.errors().length > 0).length;
    this.totals = {
      passed: count('passed'),
      failed: count('failed') + broken,
      skipped: count('skipped') + count('pending'),
    };
  }
}
