/** What a mutation of one kind came to. */
export interface MutationOutcome<Mutation> {
  readonly mutation: Mutation;
  /** What noticed it: the first test that failed, as its author called it, or the first answer; null where none did. */
  readonly red: string | null;
  /** Why this shows nothing; null where it does. */
  readonly fault: string | null;
}
