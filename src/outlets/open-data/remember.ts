/** Remembers what was made of an object for a portal's addresses: pages ask for the same files again and again. */
export function remembered<K extends object, L extends object, T>(): (key: K, links: L, make: () => T) => T {
  const known = new WeakMap<K, WeakMap<L, T>>();
  return (key, links, make) => {
    const ofKey = known.get(key) ?? new WeakMap<L, T>();
    known.set(key, ofKey);
    const made = ofKey.get(links) ?? make();
    ofKey.set(links, made);
    return made;
  };
}
