/** A decimal as digits and how many of them stand after the point. */
export interface Exact {
  readonly digits: bigint;
  readonly places: number;
}

/** `-1.25` as digits −125 with two places; null for what is no plain decimal. */
export function exact(text: string): Exact | null {
  const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text);
  if (!match) return null;
  const [, sign, whole, fraction = ''] = match;
  const digits = BigInt(`${whole!}${fraction}`);
  return { digits: sign === '-' ? -digits : digits, places: fraction.length };
}

/** The sum of two. */
export function plus(a: Exact, b: Exact): Exact {
  const places = Math.max(a.places, b.places);
  return { digits: lift(a, places) + lift(b, places), places };
}

/** The product of two. */
export function times(a: Exact, b: Exact): Exact {
  return { digits: a.digits * b.digits, places: a.places + b.places };
}

/** Rounded half away from zero, as a text with so many places. */
export function rounded(value: Exact, places: number): string {
  if (value.places <= places) return printed(lift(value, places), places);
  const step = 10n ** BigInt(value.places - places);
  const size = value.digits < 0n ? -value.digits : value.digits;
  const half = (size + step / 2n) / step;
  return printed(value.digits < 0n ? -half : half, places);
}

/** Do two texts name the same number? */
export function sameNumber(a: string, b: string): boolean {
  const [one, other] = [exact(a), exact(b)];
  if (!one || !other) return false;
  const places = Math.max(one.places, other.places);
  return lift(one, places) === lift(other, places);
}

function lift({ digits, places }: Exact, to: number): bigint {
  return digits * 10n ** BigInt(to - places);
}

function printed(digits: bigint, places: number): string {
  const size = (digits < 0n ? -digits : digits).toString().padStart(places + 1, '0');
  const point = size.length - places;
  return `${digits < 0n ? '-' : ''}${size.slice(0, point)}${places > 0 ? `.${size.slice(point)}` : ''}`;
}
