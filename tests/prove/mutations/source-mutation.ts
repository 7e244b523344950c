/** A small damage to the project, and the test that must notice it. */
export interface SourceMutation {
  /** What the test guards, as the report names it. */
  readonly guards: string;
  /** The file that is damaged. */
  readonly file: string;
  /** A text that stands in the file exactly once … */
  readonly from: string;
  /** … and what takes its place. */
  readonly to: string;
  /** The test file of which at least one test must then fail. */
  readonly test: string;
  /** Part of the name of the test that must fail, which then runs alone: where the damage reaches others, or they are slow. */
  readonly named?: string;
}
