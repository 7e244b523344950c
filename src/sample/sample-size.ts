/** How much a sample holds, and the seed of all that is chance in it. */
export interface SampleSize {
  readonly seed: number;
  readonly provinces: number;
  readonly ministries: number;
  /** Quarters that end with 2026-Q3. */
  readonly quarters: number;
  /** Tasks by the end of the last quarter. */
  readonly tasks: number;
  /** Off: no two agencies are given the same scores on purpose. */
  readonly ties?: boolean;
}

/** As large as the real thing may become. */
export const defaultSize = {
  seed: 57,
  provinces: 34,
  ministries: 22,
  quarters: 6,
  tasks: 868,
} as const satisfies SampleSize;

/** What each size may be, both ends included: provinces as many as the country has communes, to see that all scales. */
export const sizeLimits = {
  seed: [0, 999_999],
  provinces: [2, 9999],
  ministries: [2, 26],
  quarters: [1, 12],
  tasks: [1, 99_999],
} as const satisfies Readonly<Record<keyof typeof defaultSize, readonly [number, number]>>;

/** The names of the sizes, as the command takes them. */
export const sizeNames = Object.keys(sizeLimits) as readonly (keyof typeof sizeLimits)[];

/** @throws RangeError when a size is no whole number within its limits */
export function requireSize(size: SampleSize): void {
  for (const name of sizeNames) {
    const [min, max] = sizeLimits[name];
    const value = size[name];
    if (!Number.isInteger(value) || value < min || value > max) {
      throw new RangeError(`${name}: ${value} (${min} … ${max})`);
    }
  }
}
