import type { Problem } from './problems.ts';
import { registerFile, type RegisterRows } from './registers.ts';
import { agencies as agenciesTable, tiles as tilesTable } from './tables/agencies.ts';
import { documents as documentsTable } from './tables/documents.ts';

/** Cells of one row, or of two, that contradict each other in the registers of agencies, documents and tiles. */
export function checkRegisters({
  agencies,
  documents,
  tiles,
}: Pick<RegisterRows, 'agencies' | 'documents' | 'tiles'>): Problem[] {
  return [
    ...agencies
      .filter(({ valid_to, successor }) => valid_to === null && successor.length > 0)
      .map(({ line, successor }): Problem => {
        const at = { file: registerFile(agenciesTable), line, column: 'successor' };
        return { code: 'successor-without-end', ...at, value: successor.join(';') };
      }),
    ...documents.flatMap(({ id, line, replaced_by, replaced_from }): Problem[] => {
      const at = { file: registerFile(documentsTable), line };
      if (replaced_by === id) {
        return [{ code: 'document-replaces-itself', ...at, column: 'replaced_by', value: id }];
      }
      if (replaced_by !== null || replaced_from === null) return [];
      return [{ code: 'replacement-missing', ...at, column: 'replaced_by', value: replaced_from }];
    }),
    ...checkTiles(tiles),
  ];
}

function checkTiles(tiles: RegisterRows['tiles']): Problem[] {
  const taken = new Map<string, string>();
  return tiles.flatMap(({ tile, column, row, line }): Problem[] => {
    const place = `${column}, ${row}`;
    const other = taken.get(place);
    taken.set(place, other ?? tile);
    if (other === undefined) return [];
    const at = { file: registerFile(tilesTable), line, column: 'column' };
    return [{ code: 'tile-taken', ...at, value: place, details: { other } }];
  });
}
