/** Viet Nam is seven hours ahead of UTC, all year round. */
const ahead = 7 * 60 * 60 * 1000;

/**
 * An instant as the clocks of Viet Nam show it, `2026-11-22T01:00:00.000Z` for `2026-11-21T18:00:00Z`; the `Z` is not to
 * be believed.
 * @throws RangeError when the text is no instant with its offset
 */
export function clockInVietNam(instant: string): string {
  const at = Date.parse(instant);
  if (Number.isNaN(at) || !/(Z|[+-]\d{2}:?\d{2})$/i.test(instant)) {
    throw new RangeError(`not an instant: ${instant}`);
  }
  return new Date(at + ahead).toISOString();
}

/** The day in Viet Nam on which an instant falls: `2026-11-21T18:00:00Z` → `2026-11-22`. */
export function dayInVietNam(instant: string): string {
  return clockInVietNam(instant).slice(0, 10);
}
