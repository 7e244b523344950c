import type { RegisterRows } from '../intake/registers.ts';
import type { Bilingual } from '../intake/table.ts';
import { isValidOn } from '../time/validity.ts';

/** A name of an agency and the days on which it is its name. */
export interface AgencyName {
  readonly validFrom: string | null;
  readonly validTo: string | null;
  /** «Tỉnh Vĩnh Long». */
  readonly full: Bilingual;
  /** «Vĩnh Long». */
  readonly short: Bilingual;
  readonly also: readonly string[];
  readonly sources: readonly string[];
}

/** An agency or administrative unit, present or former. */
export interface Agency {
  readonly id: string;
  readonly kind: RegisterRows['agencies'][number]['kind'];
  readonly level: RegisterRows['agencies'][number]['level'];
  readonly parent: string | null;
  readonly validFrom: string | null;
  /** The last day on which it existed; null for one that exists. */
  readonly validTo: string | null;
  readonly gsoCode: string | null;
  readonly region: { readonly id: string; readonly name: Bilingual } | null;
  /** Oldest first. */
  readonly names: readonly AgencyName[];
  /** Its last name, which is its present one while it exists. */
  readonly name: AgencyName;
  readonly successors: readonly string[];
  /** The units that ended in it. */
  readonly predecessors: readonly string[];
  /** Oldest first. */
  readonly profiles: RegisterRows['provinceProfiles'];
  readonly sources: readonly string[];
}

/** What tells agencies apart: their names by date, and what each was arranged from and into. */
export type AgencyIdentity = Pick<
  Agency,
  'id' | 'kind' | 'validFrom' | 'validTo' | 'names' | 'name' | 'predecessors' | 'successors'
>;

/** Agencies by id, in a portal or in a file made from one. */
export interface Identities {
  readonly agencies: ReadonlyMap<string, AgencyIdentity>;
}

/** Builds the agencies from their registers, by id. */
export function buildAgencies(registers: RegisterRows): ReadonlyMap<string, Agency> {
  const namesOf = Map.groupBy(registers.agencyNames, ({ agency }) => agency);
  const profilesOf = Map.groupBy(registers.provinceProfiles, ({ agency }) => agency);
  const regions = new Map(registers.regions.map((row) => [row.id, row]));
  const predecessorsOf = new Map<string, string[]>();
  for (const { id, successor } of registers.agencies) {
    for (const next of successor) predecessorsOf.set(next, [...(predecessorsOf.get(next) ?? []), id]);
  }
  const entries = registers.agencies.map((row): readonly [string, Agency] => {
    const names = (namesOf.get(row.id) ?? [])
      .toSorted((a, b) => ((a.valid_from ?? '') < (b.valid_from ?? '') ? -1 : 1))
      .map(toName);
    const region = row.region === null ? undefined : regions.get(row.region);
    return [
      row.id,
      {
        id: row.id,
        kind: row.kind,
        level: row.level,
        parent: row.parent,
        validFrom: row.valid_from,
        validTo: row.valid_to,
        gsoCode: row.gso_code,
        region: region ? { id: region.id, name: { vi: region.name_vi, en: region.name_en } } : null,
        names,
        name: names.at(-1)!,
        successors: row.successor,
        predecessors: predecessorsOf.get(row.id) ?? [],
        profiles: (profilesOf.get(row.id) ?? []).toSorted((a, b) => (a.as_of < b.as_of ? -1 : 1)),
        sources: row.source,
      },
    ];
  });
  return new Map(entries);
}

/** The name of an agency on a day; before its first and after its last day the nearest one. */
export function nameOn(agency: Pick<Agency, 'names' | 'name'>, day: string): AgencyName {
  const valid = agency.names.find(({ validFrom, validTo }) =>
    isValidOn({ valid_from: validFrom, valid_to: validTo }, day),
  );
  return valid ?? (day < (agency.names[0]?.validFrom ?? '') ? agency.names[0]! : agency.name);
}

function toName(row: RegisterRows['agencyNames'][number]): AgencyName {
  return {
    validFrom: row.valid_from,
    validTo: row.valid_to,
    full: { vi: row.name_vi, en: row.name_en },
    short: { vi: row.short_vi, en: row.short_en },
    also: row.also,
    sources: row.source,
  };
}
