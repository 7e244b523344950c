/** A period as it stands in an address: `2025-q3` for `2025-Q3`. */
export function periodToAddress(period: string): string {
  return period.toLowerCase();
}

/**
 * The period that an address names: `2025-Q3` for `2025-q3`.
 * @throws RangeError when it is none, `2025-Q3` included: an address has one spelling
 */
export function periodFromAddress(part: string): string {
  if (!/^\d{4}(-(q[1-4]|h[12]))?$/.test(part)) throw new RangeError(`not a period of an address: "${part}"`);
  return part.toUpperCase();
}
