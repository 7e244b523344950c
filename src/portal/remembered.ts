/**
 * Remembers what was made of two objects as long as both live: a release's files for a portal's addresses, a ranking
 * beside the one before it. What is made may be null, and is made once all the same.
 */
export function remembered<T>(): (key: object, beside: object, make: () => T) => T {
  const known = new WeakMap<object, WeakMap<object, { readonly made: T }>>();
  return (key, beside, make) => {
    const ofKey = known.get(key) ?? new WeakMap<object, { readonly made: T }>();
    known.set(key, ofKey);
    const kept = ofKey.get(beside) ?? { made: make() };
    ofKey.set(beside, kept);
    return kept.made;
  };
}
