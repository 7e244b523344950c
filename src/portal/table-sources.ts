type Sourced = { readonly [Part in 'ranked' | 'unranked' | 'omissions']: readonly WithSources[] };
interface WithSources {
  readonly sources: readonly string[];
}

/** The ids of the sources of all that a ranking says, each once. */
export function tableSources({ ranked, unranked, omissions }: Sourced): readonly string[] {
  return [...new Set([...ranked, ...unranked, ...omissions].flatMap(({ sources }) => sources))];
}
