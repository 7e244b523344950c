/** The sources of some rows by their places in the list of a file: a set for each row, or one that all rows share. */
export type PackedSources = readonly (readonly number[])[];

interface WithSources {
  readonly sources: readonly string[];
}

/** Packs the sources of rows. @param place the place of a source in the list of the file */
export function packSources(rows: readonly WithSources[], place: (source: string) => number): PackedSources {
  const sets = rows.map(({ sources }) => sources.map(place));
  const [first] = sets;
  return first && sets.every((set) => String(set) === String(first)) ? [first] : sets;
}

/** The ids of the sources of a row. @param sources the list of the file */
export function sourcesOfRow(
  packed: PackedSources,
  row: number,
  sources: readonly { readonly id: string }[],
): readonly string[] {
  return (packed.length === 1 ? packed[0]! : packed[row]!).map((place) => sources[place]!.id);
}
