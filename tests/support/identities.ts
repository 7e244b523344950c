import type { AgencyIdentity, Identities } from '../../src/portal/agencies.ts';

interface Named {
  readonly id: string;
  readonly name: string;
  readonly kind?: AgencyIdentity['kind'];
  readonly from?: string;
  readonly to?: string;
  readonly into?: readonly string[];
  /** A name that it had until a day. */
  readonly formerly?: { readonly name: string; readonly to: string; readonly since: string };
}

/** Agencies by a few words each; predecessors follow from what each was arranged into. */
export function identitiesOf(...all: readonly Named[]): Identities {
  const agencies = all.map(({ id, name, kind = 'province', from, to, into = [], formerly }) => {
    const called = (short: string, validFrom: string | null, validTo: string | null) => ({
      full: { vi: `Tỉnh ${short}`, en: `${short} Province` },
      short: { vi: short, en: short },
      also: [],
      validFrom,
      validTo,
      sources: [],
    });
    const names = formerly
      ? [called(formerly.name, null, formerly.to), called(name, formerly.since, null)]
      : [called(name, from ?? null, to ?? null)];
    const agency: AgencyIdentity = {
      id,
      kind,
      validFrom: from ?? null,
      validTo: to ?? null,
      names,
      name: names.at(-1)!,
      successors: into,
      predecessors: all.filter((other) => other.into?.includes(id)).map((other) => other.id),
    };
    return [id, agency] as const;
  });
  return { agencies: new Map(agencies) };
}

/**
 * Three units of which two went together on 1/7/2025 under the name of one, as Đà Nẵng and Quảng Nam did; the third
 * changed its name on 1/1/2025, as Huế did.
 */
export const arranged = identitiesOf(
  {
    id: 'song',
    name: 'Sông',
    formerly: { name: 'Sông Lớn', to: '2024-12-31', since: '2025-01-01' },
  },
  { id: 'bien', name: 'Biển', from: '2025-07-01' },
  { id: 'nui', name: 'Núi', to: '2025-06-30', into: ['bien'] },
  { id: 'bien-truoc-2025', name: 'Biển', to: '2025-06-30', into: ['bien'] },
  { id: 'bo', name: 'Bộ Mẫu', kind: 'ministry' },
);
