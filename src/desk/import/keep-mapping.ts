import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../../intake/problems.ts';
import type { Bilingual } from '../../intake/table.ts';
import { writeFileWhole } from '../files/write-file.ts';
import { isUnedited, mappingText, noMapping, readMapping, type Mapping } from './mapping.ts';
import type { ImportPlan } from './plan.ts';
import { proposedMapping } from './proposal.ts';

/** The mapping file that was given; an empty path is none. */
export function givenMapping(path: string): { mapping: Mapping; problems: readonly Problem[] } {
  if (path === '') return { mapping: noMapping, problems: [] };
  if (!existsSync(path)) {
    return { mapping: noMapping, problems: [{ code: 'workbook-missing', file: path, value: path }] };
  }
  const { mapping, problems } = readMapping(path, readFileSync(path, 'utf8'));
  return { mapping: mapping ?? noMapping, problems };
}

/** Keeps the proposed mapping beside the other papers of the release; one that an officer edited stays as it is. */
export async function keepMapping(
  folder: string,
  table: string,
  plan: ImportPlan,
  problems: readonly Problem[],
  mapping: Mapping,
): Promise<{ readonly written: readonly string[]; readonly lines: readonly Bilingual[] }> {
  const unknown = problems.flatMap(({ code, value }) =>
    code === 'import-column-unknown' && value ? [value] : [],
  );
  const text = mappingText(proposedMapping(plan, unknown, mapping));
  const path = join(folder, `${table}.mapping.json`);
  const edited = existsSync(path) && !isUnedited(readFileSync(path, 'utf8'));
  const target = edited ? join(folder, `${table}.mapping.new.json`) : path;
  await writeFileWhole(target, text);
  const lines = edited
    ? [
        {
          vi: `Tệp ${path} đã được sửa tay nên giữ nguyên; đề xuất mới ở ${target}. Muốn dùng tệp nào thì thêm --mapping.`,
          en: `${path} was edited and stays; the new proposal is ${target}. To use either, add --mapping.`,
        },
      ]
    : [
        {
          vi: `Cách khớp cột và tên ghi ở ${target}: xem, sửa nếu cần, rồi đưa lại bằng --mapping.`,
          en: `The matches are kept in ${target}: look, edit if need be, and give it back by --mapping.`,
        },
      ];
  return { written: [target], lines };
}
