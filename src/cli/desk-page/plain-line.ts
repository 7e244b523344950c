/**
 * A line of a verb without what speaks of the terminal: clauses with `npm run` or `--option`. What comes next stands on
 * the page as a button.
 */
export function plainLine(line: string): string {
  const clauses = line.split(/(?<=[.!?;])\s+/);
  const kept = clauses.filter((clause) => !/npm run |(^|[\s(«"])--[a-z]/.test(clause));
  return kept.join(' ').replace(/;$/, '.');
}
