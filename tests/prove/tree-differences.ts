/**
 * What differs between two lists of hashes, as `sha256sum` reads them: each line that only one of them has.
 * @throws Error where a list is empty: two builds of nothing are no proof
 */
export function treeDifferences(
  one: string,
  other: string,
): { readonly files: number; readonly differing: readonly string[] } {
  const [first, second] = [linesOf(one), linesOf(other)];
  if (first.size === 0 || second.size === 0) throw new Error('a build wrote no list of its files');
  return {
    files: first.size,
    differing: [...new Set([...first, ...second])].filter((line) => !first.has(line) || !second.has(line)),
  };
}

const linesOf = (list: string): ReadonlySet<string> => new Set(list.split('\n').filter(Boolean));
