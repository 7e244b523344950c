import type { Bilingual } from '../../intake/table.ts';
import type { Agency, AgencyIdentity, Identities } from '../agencies.ts';

/** A name as it goes over the line: full, short, other spellings, first and last day; what is not there is left out. */
interface PackedName {
  readonly full: Bilingual;
  readonly short: Bilingual;
  readonly also?: readonly string[];
  readonly from?: string;
  readonly to?: string;
}

/** An agency as it goes over the line. */
export interface PackedAgency {
  readonly id: string;
  readonly kind: Agency['kind'];
  readonly from?: string;
  readonly to?: string;
  readonly names: readonly PackedName[];
  readonly successors?: readonly string[];
}

const days = (from: string | null, to: string | null): { readonly from?: string; readonly to?: string } => ({
  ...(from === null ? {} : { from }),
  ...(to === null ? {} : { to }),
});

/** Packs what tells an agency apart. */
export function packAgency({
  id,
  kind,
  validFrom,
  validTo,
  names,
  successors,
}: AgencyIdentity): PackedAgency {
  return {
    id,
    kind,
    ...days(validFrom, validTo),
    names: names.map((name) => ({
      full: name.full,
      short: name.short,
      ...(name.also.length > 0 ? { also: name.also } : {}),
      ...days(name.validFrom, name.validTo),
    })),
    ...(successors.length > 0 ? { successors } : {}),
  };
}

/** The agencies that were packed, in their order; predecessors follow from successors. */
export function unpackAgencies(packed: readonly PackedAgency[]): Identities {
  const predecessors = new Map<string, string[]>();
  for (const { id, successors = [] } of packed) {
    for (const next of successors) predecessors.set(next, [...(predecessors.get(next) ?? []), id]);
  }
  const agencies = packed.map(({ id, kind, from = null, to = null, names, successors = [] }) => {
    const unpacked = names.map((name) => ({
      full: name.full,
      short: name.short,
      also: name.also ?? [],
      validFrom: name.from ?? null,
      validTo: name.to ?? null,
      sources: [],
    }));
    const agency: AgencyIdentity = {
      id,
      kind,
      validFrom: from,
      validTo: to,
      names: unpacked,
      name: unpacked.at(-1)!,
      successors,
      predecessors: predecessors.get(id) ?? [],
    };
    return [id, agency] as const;
  });
  return { agencies: new Map(agencies) };
}
