/**
 * Addresses whose bytes never change, so that a browser need not ask again: files with a hash of their content in the
 * name, the data of a version, the script that other sites pin by its hash. Below the base path; `:name` stands for
 * one part of an address, a folder ends with `/`.
 */
export const immutableAddresses = [
  '_astro/',
  'pagefind/fragment/',
  'pagefind/index/',
  'pagefind/filter/',
  'du-lieu/:series/:period/:version/',
  'nhung/v1.js',
] as const;

/** A year, the longest that caches keep anything. */
export const keptForGood = 'public, max-age=31536000, immutable';

/**
 * All else is asked for again at each visit, which costs a «304 Not Modified»; a cache between host and readers may
 * answer for a minute without asking. So a correction is seen within a minute and the hour of a release does not reach
 * the host.
 */
export const askedAgain = 'public, max-age=0, s-maxage=60, must-revalidate';

/** An address of {@link immutableAddresses} as a regular expression that JavaScript, PCRE, RE2 and .NET read alike. */
export function addressPattern(base: string, address: string): string {
  const path = `${base}${address}`.replace(/[.+]/g, '\\$&').replace(/:\w+/g, '[^/]+');
  return `^${path}${address.endsWith('/') ? '' : '$'}`;
}

/** How long caches may keep a file. @param path below the base path, without a slash in front */
export function cacheControlOf(path: string): string {
  const kept = immutableAddresses.some((address) => new RegExp(addressPattern('', address)).test(path));
  return kept ? keptForGood : askedAgain;
}
