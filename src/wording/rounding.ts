import Big from 'big.js';
import { roundExact } from '../portal/decimal.ts';

/** What the formatting functions take: a number, or its decimal notation with a point. */
export type Decimal = number | string | Big;

/**
 * A number as it is shown: rounded by the portal's one rounding (decimal, half away from zero), and never «−0».
 * @throws Error when the value is no finite number
 */
export function round(value: Decimal, decimals: number): Big {
  const rounded = roundExact(value, decimals);
  return rounded.eq(0) ? new Big(0) : rounded;
}
