/** The nearest multiple of a power of ten to a part of a whole in percent, half away from zero, in such units. */
function unitsOf(part: bigint, whole: bigint, places: number): bigint {
  const scale = 10n ** BigInt(places);
  return (2n * part * 100n * scale + whole) / (2n * whole);
}

/** A share as English pages say it: `45.2%`, never 0% or 100% of what is neither; null of nothing. */
export function shareText(part: bigint, whole: bigint): string | null {
  if (whole === 0n) return null;
  if (part === 0n) return '0%';
  if (part === whole) return '100%';
  const tenths = unitsOf(part, whole, 1);
  if (tenths === 0n) return 'under 0.1%';
  if (tenths === 1000n) return 'over 99.9%';
  return `${tenths / 10n}.${tenths % 10n}%`;
}

/** A share as files give it: one decimal, and more where it would else be 0 or 100; null of nothing. */
export function shareInFiles(part: bigint, whole: bigint): number | null {
  if (whole === 0n) return null;
  for (let places = 1; ; places += 1) {
    const units = unitsOf(part, whole, places);
    const all = 100n * 10n ** BigInt(places);
    const lies = (units === 0n && part !== 0n) || (units === all && part !== whole);
    if (!lies || places === 6) return Number(units) / 10 ** places;
  }
}

/** A whole number as English pages say it: `1,287`. */
export function grouped(value: bigint): string {
  return value.toString().replace(/\B(?=(?:\d{3})+$)/g, ',');
}
