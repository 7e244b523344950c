import fc from 'fast-check';

/** The same examples on every run: a failure is met again, and a run that passes passes again. */
const seed = 57;

/** Fails with the smallest example that it can find for which the statement does not hold. */
export function holdsFor<Values extends [unknown, ...unknown[]]>(
  values: { readonly [Index in keyof Values]: fc.Arbitrary<Values[Index]> },
  statement: (...example: Values) => void,
  runs = 300,
): void {
  fc.assert(fc.property(...(values as never as [fc.Arbitrary<unknown>]), statement as never), {
    seed,
    numRuns: runs,
  });
}

/** A decimal in its own notation: so many digits behind the point at most, fewer than 12 before it. */
export function decimals(most: number): fc.Arbitrary<string> {
  const digits = fc.integer({ min: 0, max: most });
  const whole = fc.oneof(fc.integer({ min: 0, max: 2000 }), fc.integer({ min: 0, max: 99_999_999_999 }));
  return fc.tuple(fc.boolean(), whole, digits, fc.nat()).map(([negative, before, count, behind]) => {
    const fraction = String(behind).slice(-count).padStart(count, '0');
    return `${negative ? '-' : ''}${before}${count === 0 ? '' : `.${fraction}`}`;
  });
}
