import { distance } from 'fastest-levenshtein';
import type { RegisterRows } from '../../intake/registers.ts';
import { isValidOn } from '../../time/validity.ts';
import { nameKey } from '../../wording/search-names.ts';

/** What a written name stands for on a day; `former` says until when the agency was called so. */
export type AgencyFound =
  | { readonly id: string; readonly former: string | null }
  | { readonly doubt: 'ambiguous' | 'unknown' | 'ended'; readonly candidates: readonly string[] };

/** Finds agencies by what sheets call them. */
export interface AgencyNames {
  readonly find: (written: string) => AgencyFound;
  /** The full Vietnamese name of an agency on the day, or null for one that is not valid then. */
  readonly nameOf: (id: string) => string | null;
}

interface Named {
  readonly id: string;
  readonly key: string;
  /** Without «tỉnh», «thành phố», «bộ». */
  readonly bare: string;
  readonly province: boolean;
  /** The last day of the name, null for one in force. */
  readonly until: string | null;
  readonly valid: boolean;
}

/** The names of the register as of a day, the last one of a release's period. */
export function agencyNamesOn(
  day: string,
  { agencies, agencyNames }: Pick<RegisterRows, 'agencies' | 'agencyNames'>,
): AgencyNames {
  const validIds = new Set(agencies.filter((agency) => isValidOn(agency, day)).map(({ id }) => id));
  const provinces = new Set(agencies.filter(({ kind }) => kind === 'province').map(({ id }) => id));
  const successors = new Map(agencies.map(({ id, successor }) => [id, successor]));
  const named = agencyNames.flatMap((row): Named[] => {
    const texts = [row.name_vi, row.short_vi, row.name_en, row.short_en, ...row.also, row.agency];
    const keys = new Set(texts.map((text) => agencyKey(text)));
    const until = isValidOn(row, day) ? null : (row.valid_to ?? row.valid_from);
    return [...keys].map((key) => ({
      id: row.agency,
      key,
      bare: bareKey(key),
      province: provinces.has(row.agency),
      until,
      valid: validIds.has(row.agency),
    }));
  });
  const full = new Map(
    agencyNames.filter((row) => isValidOn(row, day)).map(({ agency, name_vi }) => [agency, name_vi]),
  );
  return {
    nameOf: (id) => (validIds.has(id) ? (full.get(id) ?? null) : null),
    find(written) {
      const key = agencyKey(written);
      const bare = bareKey(key);
      for (const fits of [
        (name: Named) => name.key === key,
        (name: Named) => name.bare === bare && mayBe(name, key),
      ]) {
        for (const pool of [
          named.filter(({ valid, until }) => valid && until === null),
          named.filter(({ valid, until }) => valid && until !== null),
        ]) {
          const found = pool.filter(fits);
          const ids = [...new Set(found.map(({ id }) => id))];
          if (ids.length > 1) return { doubt: 'ambiguous', candidates: ids };
          if (ids.length === 1) return { id: ids[0]!, former: found[0]!.until };
        }
      }
      const ended = named.filter(
        (name) => !name.valid && (name.key === key || (name.bare === bare && mayBe(name, key))),
      );
      if (ended.length > 0) {
        const candidates = [...new Set(ended.flatMap(({ id }) => successors.get(id) ?? []))];
        return { doubt: 'ended', candidates };
      }
      return { doubt: 'unknown', candidates: nearest(bare, named) };
    },
  };
}

const prefixes = /^(?:tinh|thanh pho|tp|t p|bo)\s+/;

/** Folded words; «T.P.», «TP.» and «TP» are one, «&» is «và», «TP.HCM» is two words. */
function agencyKey(text: string): string {
  return nameKey(text.replaceAll('&', ' và ').replace(/\b(T\.?P)\.?(?=\s*\p{L})/giu, 'TP '));
}

function bareKey(key: string): string {
  return key.replace(prefixes, '');
}

/** A ministry and a province are not the same, though their names without «bộ» and «tỉnh» may be. */
function mayBe({ province }: Named, key: string): boolean {
  const prefix = prefixes.exec(key)?.[0].trim();
  return prefix === undefined || (prefix === 'bo') !== province;
}

/** Up to three valid agencies whose names are written alike. */
function nearest(bare: string, named: readonly Named[]): readonly string[] {
  const near = named
    .filter(({ valid }) => valid)
    .map((name) => ({ id: name.id, away: distance(bare, name.bare) }))
    .filter(({ away }) => away <= Math.max(2, bare.length / 3))
    .toSorted((a, b) => a.away - b.away);
  return [...new Set(near.map(({ id }) => id))].slice(0, 3);
}
