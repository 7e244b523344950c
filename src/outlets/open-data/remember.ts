/** Remembers what was made of an object for a portal's addresses: pages ask for the same files again and again. */
export function remembered<T>(): (key: object, links: object, make: () => T) => T {
  const known = new WeakMap<object, WeakMap<object, T>>();
  return (key, links, make) => {
    const ofKey = known.get(key) ?? new WeakMap<object, T>();
    known.set(key, ofKey);
    const made = ofKey.get(links) ?? make();
    ofKey.set(links, made);
    return made;
  };
}
