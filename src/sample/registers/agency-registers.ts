import { agencies, agencyNames, provinceProfiles, regions, tiles } from '../../intake/tables/agencies.ts';
import { tableRows, type Cells, type TableRows } from '../files.ts';
import { bodies, letter, registerSource, rounded, twoDigits, type World } from '../world.ts';

const source = [registerSource];
const provincesInRegion = 6;
const tileColumns = 6;

interface Name {
  readonly vi: string;
  readonly en: string;
  readonly shortVi?: string;
  readonly shortEn?: string;
}

/** From this day on the third province is a city. */
const renamedOn = { before: '2025-12-31', from: '2026-01-01' } as const;

/** The registers of who there is: agencies with their names, provinces with profile, region and tile. */
export function agencyRegisters(world: World): readonly TableRows[] {
  const { provinces, ministries } = world;
  const central = { level: 'central', source } as const;
  const rows: Cells<typeof agencies>[] = [
    { id: bodies.committee, kind: 'steering-committee', ...central },
    { id: bodies.standing, kind: 'central-body', ...central },
    { id: bodies.assembly, kind: 'central-body', ...central },
    ...ministries.map((id) => ({ id, kind: 'ministry', ...central }) as const),
    ...provinces.map((id, index) => {
      return { id, kind: 'province', level: 'provincial', region: regionOf(index), source } as const;
    }),
  ];
  return [
    tableRows(agencies, rows),
    tableRows(agencyNames, nameRows(world)),
    tableRows(provinceProfiles, profileRows(world)),
    tableRows(regions, regionRows(world)),
    tableRows(
      tiles,
      provinces.map((agency, index) => ({
        tile: agency,
        agency,
        column: index % tileColumns,
        row: Math.floor(index / tileColumns),
      })),
    ),
  ];
}

function regionOf(index: number): string {
  return `mau-vung-${Math.floor(index / provincesInRegion) + 1}`;
}

function regionRows({ provinces }: World): Cells<typeof regions>[] {
  const ids = [...new Set(provinces.map((_, index) => regionOf(index)))];
  return ids.map((id, index) => ({
    id,
    name_vi: `Vùng Mẫu ${index + 1}`,
    name_en: `Sample Region ${index + 1}`,
    source,
  }));
}

function nameRows({ ministries, provinces }: World): Cells<typeof agencyNames>[] {
  const row = (agency: string, { vi, en, shortVi, shortEn }: Name): Cells<typeof agencyNames> => ({
    agency,
    name_vi: vi,
    short_vi: shortVi ?? vi,
    name_en: en,
    short_en: shortEn ?? en,
    source,
  });
  return [
    row(bodies.committee, { vi: 'Ban Chỉ đạo Mẫu', en: 'Sample Steering Committee' }),
    row(bodies.standing, { vi: 'Cơ quan Thường trực Mẫu', en: 'Sample Standing Agency' }),
    row(bodies.assembly, { vi: 'Quốc hội Mẫu', en: 'Sample Assembly' }),
    ...ministries.map((id, index) => {
      const name = letter(index).toUpperCase();
      return row(id, { vi: `Bộ Mẫu ${name}`, en: `Sample Ministry ${name}` });
    }),
    ...provinces.flatMap((id, index) => {
      const number = twoDigits(index + 1);
      const short = { shortVi: `Mẫu ${number}`, shortEn: `Sample ${number}` };
      const province = row(id, { vi: `Tỉnh Mẫu ${number}`, en: `Sample Province ${number}`, ...short });
      if (index !== 2) return [province];
      const city = row(id, { vi: `Thành phố Mẫu ${number}`, en: `Sample City ${number}`, ...short });
      return [
        { ...province, valid_to: renamedOn.before },
        { ...city, valid_from: renamedOn.from },
      ];
    }),
  ];
}

function profileRows({ provinces, random }: World): Cells<typeof provinceProfiles>[] {
  const chance = random.fork('profiles');
  return provinces.map((agency) => {
    const [wards, communes] = [chance.int(12, 60), chance.int(30, 110)];
    return {
      agency,
      as_of: '2025-07-01',
      population: chance.int(600, 6000) * 1000,
      area_km2: rounded(chance.between(2000, 18_000), 1),
      commune_units: wards + communes,
      wards,
      communes,
      special_zones: 0,
      source,
    };
  });
}
