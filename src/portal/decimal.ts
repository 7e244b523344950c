import Big from 'big.js';

/**
 * Sums decimals exactly (no binary rounding), each times its weight; a text is a decimal with a point.
 * @returns 0 for no addends
 */
export function exactSum(
  addends: readonly { readonly value: Big | number | string; readonly weight: number }[],
): Big {
  return addends.reduce((sum, { value, weight }) => sum.plus(new Big(value).times(weight)), new Big(0));
}

/**
 * Rounds a decimal half away from zero: 95.35 → 95.4, −0.05 → −0.1. The one rounding of the portal's arithmetic.
 * @throws Error when the value is no finite number
 */
export function roundExact(value: Big | number | string, decimals: number): Big {
  return new Big(value).round(decimals, Big.roundHalfUp);
}

/** The same, as a number. */
export function roundDecimal(value: Big | number, decimals: number): number {
  return roundExact(value, decimals).toNumber();
}
