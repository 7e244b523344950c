/** Where two tellings of the same things differ: each thing by its name, and what either says of it. */
export function toldApart(
  where: string,
  said: ReadonlyMap<string, string>,
  right: ReadonlyMap<string, string>,
): readonly string[] {
  return [...new Set([...right.keys(), ...said.keys()])].flatMap((name) =>
    said.get(name) === right.get(name)
      ? []
      : [`${where} ${name}: ${said.get(name) ?? '–'} for ${right.get(name) ?? '–'}`],
  );
}

/** How many things have each name. */
export function countBy<T>(things: readonly T[], nameOf: (thing: T) => string): ReadonlyMap<string, string> {
  return new Map([...Map.groupBy(things, nameOf)].map(([name, own]) => [name, String(own.length)]));
}
