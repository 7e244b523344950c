/**
 * A function that makes something of an object once and remembers it as long as the object lives: what every page asks
 * of the model costs each page a look-up, however large the portal is. The model never changes once it is made.
 */
export function madeOnce<Of extends object, Made>(make: (of: Of) => Made): (of: Of) => Made {
  const known = new WeakMap<Of, { readonly made: Made }>();
  return (of) => {
    const before = known.get(of);
    if (before) return before.made;
    const made = make(of);
    known.set(of, { made });
    return made;
  };
}

/** The same for something of an object and a name in it: of a portal, for each agency. */
export function madeOnceEach<Of extends object, Made>(
  make: (of: Of, name: string) => Made,
): (of: Of, name: string) => Made {
  const known = new WeakMap<Of, Map<string, { readonly made: Made }>>();
  return (of, name) => {
    const names = known.get(of) ?? new Map<string, { readonly made: Made }>();
    known.set(of, names);
    const before = names.get(name);
    if (before) return before.made;
    const made = make(of, name);
    names.set(name, { made });
    return made;
  };
}
