// What tests expect is written out here a second time: a test that asked the code itself could not see it change.

/** Addresses below the base path that are kept for good, each with what makes it safe: a hash in its name, or a version. */
const kept: readonly RegExp[] = [
  /^_astro\/[^/]+\.[\w-]{8}\.(?:css|js|woff2)$/,
  /^pagefind\/(?:fragment|index|filter)\/\w+_[0-9a-f]{7}\.pf_(?:fragment|index|filter)$/,
  /^du-lieu\/[^/]+\/[^/]+\/v\d+\.\d+\.\d+\/[^/]+$/,
  /^nhung\/v1\.js$/,
];

/** What a page or file that may change is sent with; what is not there too. */
export const expectedAskedAgain = 'public, max-age=0, s-maxage=60, must-revalidate';

/** The `Cache-Control` that an address below the base path has to be sent with. */
export function expectedCacheControl(address: string): string {
  return kept.some((pattern) => pattern.test(address))
    ? 'public, max-age=31536000, immutable'
    : expectedAskedAgain;
}
