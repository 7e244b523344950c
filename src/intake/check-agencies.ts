import { dayAfter, isValidOn } from '../time/validity.ts';
import type { Problem } from './problems.ts';
import { registerFile, type RegisterRows } from './registers.ts';
import { agencies as agenciesTable, agencyNames as namesTable } from './tables/agencies.ts';

type AgencyRow = RegisterRows['agencies'][number];

/** The register of agencies as a whole: dates in order, names without gap, successors in being, no circles. */
export function checkAgencies(registers: RegisterRows): Problem[] {
  const { agencies } = registers;
  const byId = new Map(agencies.map((row) => [row.id, row]));
  return [
    ...checkDates(registers),
    ...agencies.flatMap((row) => checkNames(row, registers.agencyNames)),
    ...agencies.flatMap((row) => checkSuccessors(row, byId)),
    ...agencies.flatMap((row) => checkCircle(row, byId)),
  ];
}

function checkDates({ agencies, agencyNames }: RegisterRows): Problem[] {
  const tables = [
    [registerFile(agenciesTable), agencies],
    [registerFile(namesTable), agencyNames],
  ] as const;
  return tables.flatMap(([file, rows]) =>
    rows
      .filter(({ valid_from, valid_to }) => valid_from !== null && valid_to !== null && valid_to < valid_from)
      .map(({ line, valid_from, valid_to }) => {
        return {
          code: 'date-order',
          file,
          line,
          column: 'valid_to',
          value: `${valid_from} … ${valid_to}`,
        } as const;
      }),
  );
}

/** On each day on which a name or the agency starts or ends, exactly one name must be valid. */
function checkNames(agency: AgencyRow, allNames: RegisterRows['agencyNames']): Problem[] {
  const names = allNames.filter((name) => name.agency === agency.id);
  const start = agency.valid_from ?? '0000-01-01';
  const end = agency.valid_to ?? '9999-12-31';
  const turningDays = names.flatMap(({ valid_from, valid_to }) => [
    valid_from,
    valid_to && dayAfter(valid_to),
  ]);
  const days = [start, end, ...turningDays].filter((day) => day !== null && start <= day && day <= end);
  const bad = days.find((day) => names.filter((name) => isValidOn(name, day!)).length !== 1);
  if (bad === undefined || bad === null) return [];
  const { line } = agency;
  const when = bad === start || bad === end ? (agency.valid_from ?? agency.valid_to ?? '–') : bad;
  return [
    { code: 'names-gap', file: registerFile(agenciesTable), line, value: agency.id, details: { when } },
  ];
}

function checkSuccessors(agency: AgencyRow, byId: ReadonlyMap<string, AgencyRow>): Problem[] {
  if (agency.valid_to === null) return [];
  const day = dayAfter(agency.valid_to);
  return agency.successor
    .filter((id) => byId.has(id) && !isValidOn(byId.get(id)!, day))
    .map((value) => {
      const { line } = agency;
      return {
        code: 'successor-missing',
        file: registerFile(agenciesTable),
        line,
        column: 'successor',
        value,
        details: { when: day },
      } as const;
    });
}

function checkCircle(agency: AgencyRow, byId: ReadonlyMap<string, AgencyRow>): Problem[] {
  const seen = new Set([agency.id]);
  for (let parent = agency.parent; parent !== null; parent = byId.get(parent)?.parent ?? null) {
    if (seen.has(parent)) {
      const { line } = agency;
      const file = registerFile(agenciesTable);
      return [
        { code: 'reference-circle', file, line, column: 'parent', value: agency.id, allowed: 'parent' },
      ];
    }
    seen.add(parent);
  }
  return [];
}
